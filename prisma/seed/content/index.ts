import { introduction } from "./introduction";
import { afterLevelTwo, beforeLevelOne } from "./ladder";
import { levelOne } from "./level-1";
import { levelTwo } from "./level-2";
import type { CourseContent } from "./shape";

/** The whole ladder, from the first step to the last. */
export const courses: CourseContent[] = [
  introduction,
  ...beforeLevelOne,
  levelOne,
  levelTwo,
  ...afterLevelTwo,
];
