import { settings } from "@/lib/policy";
import type { Task } from "./shape";

/** Raised whenever the words below change. What was signed is kept word for word with each agreement. */
export const agreementVersion = 1;

export const agreementTitle = "Starter agreement for schools and nurseries";

/** What a school agrees to before its first workshop, one idea a paragraph. */
export const agreementWords = [
  "This agreement is between your school or nursery and I Matter Training. It is about hosting Get Started workshops, and nothing else.",
  "We, the school, offer a room that is safe and open to everyone, and say plainly how to get in and where to park. We name a person who leads on keeping people safe, and they can be reached while a workshop is on.",
  "We let parents and carers know that they are welcome, and put nobody under pressure to come. Nobody has to sign up for anything else, and we tell nobody who came.",
  "We look after the attendance list with care, use it for that one workshop only, and know that it is deleted on the date parents were shown.",
  "We write down nothing about anybody’s troubles. If somebody is in danger, we follow our own safeguarding rules, and the workshop’s Lead is told whom to turn to here.",
  "I Matter Training sends only Leads whose certification holds, makes sure that a second person stands by each workshop, and shows the full cost of anything that may follow before anybody signs up.",
  "This agreement costs nothing and opens no training by itself: not for staff, not for families. Each course is joined by the learner alone, or under an agreement of its own.",
  "Either side can end this agreement at any time by writing to the other. Workshops that parents have signed up for still take place unless they are called off.",
].join("\n\n");

/** LC-1, said where the agreement is signed and where it is shown. */
export const opensNothing =
  "Signing it opens no training by itself. It lets your school ask for Get Started workshops, and that is all.";

export const keepMost = settings["attendance-list.keep"].most;
export const keepUsual = settings["attendance-list.keep"].value;

export const keepInWords = `The attendance list says who came, so it does not stay. ${keepUsual} days is usual, and ${keepMost} is the most. On its date the portal deletes it by itself. Only how many came stays.`;

/** A longer time never reaches back: parents were shown a date when they signed up. */
export const keepReaches =
  "A workshop that parents can already see keeps the date they were shown, or gets an earlier one. A longer time counts from your next workshop on.";

export const taskStates = {
  done: { label: "Done", kind: "good" },
  now: { label: "To do now", kind: "waiting" },
  later: { label: "Comes later", kind: "neutral" },
} as const satisfies Record<Task["state"], { label: string; kind: string }>;
