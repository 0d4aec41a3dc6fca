import type { CodeSeen, PotPurpose } from "./shape";

export const purposeWords = {
  professional_training: {
    label: "Training for people at work",
    hint: "For people in education, health or the community who learn for their work.",
  },
  targeted_family_learning: {
    label: "Learning for families",
    hint: "For parents, carers and families in this area who learn for themselves.",
  },
} as const satisfies Record<PotPurpose, { label: string; hint: string }>;

export const codeStateWords = {
  open: { label: "Open", kind: "good" },
  expired: { label: "Date has passed", kind: "ended" },
  withdrawn: { label: "Withdrawn", kind: "ended" },
} as const satisfies Record<CodeSeen["state"], { label: string; kind: string }>;

/** For a code we do not know, one that has ended and one that is full: whoever tries codes learns nothing from it. */
export const noPlaceHere =
  "This code gives no place here. Check each letter and number against your card. If it still does not work, ask whoever gave it to you, or pay by card.";

export const countedInQuarters =
  "Places taken are counted four times a year, on the first day of January, April, July and October. In between the figure stays as it is, so that nobody can tell from it who has just taken a place.";

export const releasedInWords =
  "When a code ends, money for places nobody took goes back to the fund on the first day of the next quarter. How much goes back depends only on the figure you see here for the whole fund, so that the sum does not tell how many people used one code. What is left over stays set aside.";
