import { settings } from "@/lib/policy";
import type { PartOfDay, WorkshopLine, WorkshopStanding } from "./shape";

export const standingWords = {
  confirmed: { label: "Not published yet", kind: "waiting" },
  published: { label: "Open to parents", kind: "good" },
  cancelled: { label: "Called off", kind: "ended" },
  held: { label: "Over", kind: "neutral" },
  unclosed: { label: "Not closed yet", kind: "waiting" },
  missed: { label: "Never published", kind: "ended" },
} as const satisfies Record<WorkshopStanding, { label: string; kind: string }>;

export const partWords = {
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
} as const satisfies Record<PartOfDay, string>;

export const usualSize = settings["workshop.size"].value;
export const largest = settings["workshop.size"].most;

/** What the first six posters are about, in our own words. A Lead ticks those the group came to. */
export const posters = [
  { value: "connection", label: "Why people need people" },
  { value: "body", label: "What the body does when we feel unsafe" },
  { value: "needs", label: "The needs behind what we do" },
  { value: "patterns", label: "How two people get stuck in a pattern" },
  { value: "calm", label: "Finding calm, alone and together" },
  { value: "repair", label: "Making up after things go wrong" },
] as const;

export const posterValues = posters.map(({ value }) => value);
export const posterLabel = (value: string) =>
  posters.find((poster) => poster.value === value)?.label ?? value;

type Taken = Pick<WorkshopLine, "taken" | "capacity" | "onOffer" | "families">;

/** "12 of 12 taken, 2 of them held for a family they are offered to. 3 families wait" */
export const takenInWords = ({ taken, capacity, onOffer, families }: Taken) =>
  [
    `${taken} of ${capacity} taken`,
    onOffer > 0 && `, ${onOffer} of them on offer to somebody who waited`,
    families > 0 && `. ${families === 1 ? "1 family waits" : `${families} families wait`}`,
  ]
    .filter(Boolean)
    .join("");

/** Each move writes to everybody who signed up. */
export const movesADay = 3;
export const movedOften = `This workshop has moved ${movesADay} times today, and each time everybody got a letter. Move it again tomorrow.`;

export const printAgain = "Print the poster and letter again: the old ones show what was before.";

export const notOnTheDay =
  "It is the day of the workshop, so who it is for and its languages stay as people know them.";

export const roomTaken =
  "There is another workshop in this room at that time. Choose another room or another time.";
export const leadTaken = "The Lead has another workshop at that time. Choose another time.";
export const offerTaken = "A workshop has been made from this offer already. Look at your workshops.";

export const secondChanged =
  "Who stands by the Lead has changed since this form was opened, so nothing was saved. Open the form again, and choose from the list.";

export const steppedDown = "They have said that they cannot stand by the Lead here. Choose somebody else.";
