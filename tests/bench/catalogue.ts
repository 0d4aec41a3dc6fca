/** Fifty courses made from the real ladder's words; the first one, which is measured, has twenty lessons. */
import { courses as ladder } from "@/prisma/seed/content";
import type { Lesson } from "@/prisma/seed/content/shape";
import { idOf } from "./ids";

export const coursesInAll = 50;
const lessonsInCourse = 20;
export const courseSlug = (n: number) => `bench-course-${n}`;
export const lessonSlug = (n: number) => `lesson-${n}`;
/** The first prompt of the n-th lesson. */
export const promptKey = (n: number) => `lesson-${n}-first`;

const open = ladder.filter((course) => course.open);
const lessons: Lesson[] = open.flatMap((course) => course.parts.flatMap((part) => part.lessons));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

export const courses = upTo(coursesInAll).map((n) => {
  const like = open[n % open.length] as (typeof open)[number];
  return {
    id: idOf("course", n),
    slug: courseSlug(n),
    position: n,
    level: like.level,
    title: `${like.title} ${n}`,
    strapline: like.strapline,
    what_it_is: like.whatItIs,
    what_it_is_not: like.whatItIsNot,
    who_for: like.whoFor,
    audiences: like.audiences,
    format: like.format,
    commitment: like.commitment,
    minutes: like.minutes,
    // Free, so that enrolling is one step and needs no till.
    price_pence: 0,
    payee: "imt",
    is_open: true,
    certificate: true,
    next_step: like.nextStep,
    illustration: like.illustration,
  };
});

export const versions = courses.map((course, i) => ({
  id: idOf("version", i + 1),
  course_id: course.id,
  number: 1,
  gateway_prompts: [],
}));

/** Part n belongs to course n; the first course has all the lessons and the others one each. */
export const parts = versions.map((version, i) => ({
  id: idOf("part", i + 1),
  version_id: version.id,
  position: 1,
  title: "First steps",
  summary: "The ideas everything else stands on.",
}));

const lessonOf = (n: number, part: number, position: number) => {
  const like = lessons[n % lessons.length] as Lesson;
  return {
    id: idOf("lesson", n),
    part_id: idOf("part", part),
    position,
    slug: lessonSlug(position),
    title: `${like.title} ${position}`,
    minutes: like.minutes,
    summary: like.summary,
    body: like.body,
    is_preview: position === 1,
    prompts: like.prompts.map((prompt, i) => ({
      ...prompt,
      key: i ? `lesson-${position}-${prompt.key}` : promptKey(position),
    })),
    checks: like.checks,
  };
};

export const lessonsTold = [
  ...upTo(lessonsInCourse).map((n) => lessonOf(n, 1, n)),
  ...upTo(coursesInAll - 1).map((n) => lessonOf(lessonsInCourse + n, n + 1, 1)),
];
