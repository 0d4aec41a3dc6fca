import type { CourseContent } from "../shape";
import { alongsideNotInstead } from "./alongside-not-instead";
import { checkingTheGuess } from "./checking-the-guess";
import { closerAndFurtherApart } from "./closer-and-further-apart";
import { powerAndFairness } from "./power-and-fairness";
import { sayingTheHardThingKindly } from "./saying-the-hard-thing-kindly";
import { whatTheBodyRemembers } from "./what-the-body-remembers";

export const levelTwo: CourseContent = {
  slug: "level-2",
  title: "Level 2: Framework Fundamentals",
  level: "level-2",
  strapline: "Go deeper into what happens between people, one idea at a time.",
  whatItIs:
    "Level 2 will hold 24 key ideas about how people get on. The first six are ready to read. The other eighteen are still being written, and we will not give a date until we are sure of it. Each idea is a short read with scenes from home and from work, a few questions to think about in private, and one small thing to try.",
  whatItIsNot:
    "It is learning, not therapy or advice about your own health. Nobody marks your work or reads what you write. It is not help in a crisis: if you need someone today, please use the Help now page. It does not train you to run sessions or support others as a practitioner.",
  whoFor:
    "Adults who have finished Level 1 and want to go further. It may be for yourself, for your family or for your work.",
  audiences: ["home", "work"],
  format:
    "Online reading with pictures, private reflections and short questions that nobody marks. Six ideas are open now, in two parts of three. The price shown is an example.",
  commitment:
    "About 15 to 20 minutes for each idea, so under two hours for the six that are open. Go at your own pace: nothing is ever overdue, and you can pause or leave when you like. The price covers all 24 ideas, and new ones open for you as they are ready, with nothing more to pay. There is no certificate for this part yet.",
  minutes: 100,
  pricePence: 15500,
  payee: "imt",
  open: true,
  certificate: false,
  nextStep:
    "When you have read these six, you can go back to any of them, or keep your reflections and wait for the next ones. A certificate for Level 2 will come once all 24 ideas are published and Gateway 2, the pause to look back, exists. Until then we do not give one.",
  requires: ["level-1"],
  parts: [
    {
      title: "Inside me, and between us",
      summary: "Old habits, quick guesses, and the pull between being close and having room.",
      lessons: [whatTheBodyRemembers, checkingTheGuess, closerAndFurtherApart],
    },
    {
      title: "Speaking up and standing by",
      summary: "Hard talks, fair use of power, and helping without taking over.",
      lessons: [sayingTheHardThingKindly, powerAndFairness, alongsideNotInstead],
    },
  ],
  illustration: "/illustrations/level-2-framework-fundamentals.svg",
};
