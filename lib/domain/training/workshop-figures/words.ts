import { day } from "@/lib/platform/dates";
import { settings } from "@/lib/policy";

/** How many of those who said anything were glad, as a word: an exact share of a small room would point at people. */
export function shareInWords(glad: number, said: number): string {
  if (glad === said || glad / said > 0.9) return "Nearly everybody";
  if (glad / said >= 0.7) return "Most";
  return glad / said >= 0.5 ? "More than half" : "Fewer than half";
}

/** Answers are counted once, a week after a workshop, so that nobody can watch them come in one by one. */
export const notSaidInWords = (from: Date, today: string): string =>
  from.toISOString().slice(0, 10) > today ? `Answers are shown from ${day(from)}` : "Too few have said";

export const fewestToTell = settings["statistics.hide-under"].value;

export const askedAfterwards =
  "After a workshop people are asked three things: whether they felt welcome, whether it was clear, and whether it was useful. They choose an answer, and nobody knows who chose what. Answers are counted once, a week later.";

export const standards = [
  {
    title: "Before",
    points: [
      "A school hosts once it has signed the starter agreement, named its link contact and said whom to turn to about safeguarding.",
      "A Lead offers a time only while their certification holds on that day, and names a second contact. Nobody stands alone.",
      "What people read before they sign up says what a workshop is and is not, who leads it, and the full cost of anything that could follow.",
      "Nobody needs an account to come. Nobody is sent.",
    ],
  },
  {
    title: "On the day",
    points: [
      "It lasts between 45 minutes and three hours, at an hour that suits families.",
      "It begins with what will happen, that anybody may listen and say nothing, and where help is for whoever needs it today.",
      "The Lead shares the first six posters in plain words. It is learning together: no advice about one family, and no notes about anybody.",
      "If somebody says something that worries you, follow the school’s own safeguarding way. The portal has no form for it, on purpose.",
    ],
  },
  {
    title: "Afterwards",
    points: [
      "Learning that could follow is offered, with its cost. Nobody is signed up for anything by somebody else.",
      "The list of who came is deleted on its date. How many came stays.",
      "A Lead sees the list for two days after the workshop, to put right who came.",
    ],
  },
] as const;
