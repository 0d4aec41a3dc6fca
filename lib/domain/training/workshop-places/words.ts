import { day } from "@/lib/platform/dates";
import { settingInWords } from "@/lib/policy";
import { costInWords, openSoFar } from "../courses/words";
import type { MyPlace } from "./shape";

/** "1 person", "3 people" */
export const peopleInWords = (party: number) => (party === 1 ? "1 person" : `${party} people`);

/** The same whatever is free: nobody counts from outside how many come. */
export const noRoomForAll =
  "There is no room for all of you at the moment. Come as fewer, or say that you would like to wait, and we write to you when there is. What you typed is still here.";
export const noRoomForMore = "There is no room for that many at the moment. Your place stays as it was.";

export const noLongerOpen =
  "Nobody can sign up for this workshop any more: it has begun, or it was called off. Others are on the workshops page.";

export const needsLabel = "Tell us what helps you take part";

/** The same for everybody, whether or not they are on its list. */
export const pausedInWords =
  "This workshop looks for its people at the moment: somebody to lead it, or to stand by its Lead. Until then nobody can sign up, take a place on offer or bring more people. What is kept stays kept.";

export const heldFor = settingInWords("waiting-list.offer");

export const waitingInWords = `When there is room for all of you, we write and hold it for ${heldFor}. You can leave the list with one press.`;

export const notKeptInTime =
  "This was not kept in time, so it has gone to somebody else. You can sign up again with the same address.";

/** On the page after signing up: the same for everybody. */
export const keepInWords = `Open the letter we sent and press “Keep my place”, or “Keep my turn” if you are on the waiting list. Until you do, we hold what you asked for: for ${settingInWords("place.keep")} from the letter, or until the workshop begins if that is sooner. If you are signed in here with that address, it is kept already.`;

export const tooLateToSay = `Answers were taken for ${settingInWords("feedback.open")} after the workshop. Thank you for coming.`;

export const noPlaceAnyMore =
  "This is no place any more, so nothing about it can be changed. You can sign up again with the same address.";

/** Somebody else may have typed what stands there, so nothing is built on it before it has been looked at. */
export const keepFirst = "Look at what stands here and keep it first. You can correct it in the same form.";

export const begunInWords = "The workshop has begun, so nothing about this place can be changed any more.";

/** The short introduction: it comes before the workshop (TT-3). */
export const introduction = [
  "Getting on with the people close to us can be learnt, like reading or riding a bicycle. This workshop shows a first few ideas in plain pictures and plain words.",
  "It is learning. It is not therapy, nobody is assessed, and nobody asks about your own family. You can listen and say nothing.",
  "It is not help in a crisis. If you need help now, use the Help now page.",
  "Coming signs you up for nothing else. What you do next, if anything, is up to you.",
] as const;

const placeStateWords = {
  booked: { label: "Place kept", kind: "good" },
  waiting: { label: "On the waiting list", kind: "waiting" },
  offered: { label: "Held for you", kind: "waiting" },
  cancelled: { label: "Given back", kind: "ended" },
  lapsed: { label: "No longer held", kind: "ended" },
} as const;

type StateSeen = { label: string; kind: "good" | "waiting" | "ended" | "neutral" };
type Seen = Pick<MyPlace, "state" | "time" | "came"> & {
  kept?: boolean;
  workshop: Pick<MyPlace["workshop"], "state">;
};

/** What a place has come to by now: a place at something that is off or over is not kept any more. */
export function placeInWords({ state, time, came, workshop, kept = true }: Seen): StateSeen {
  if (workshop.state === "cancelled") return { label: "Called off", kind: "ended" };
  if (state === "cancelled" && came === 0) return { label: "Passed on to somebody there", kind: "ended" };
  if (time !== "after" && state === "booked" && !kept) return { label: "Held for you", kind: "waiting" };
  if (time !== "after" || state === "cancelled" || state === "lapsed") return placeStateWords[state];
  return state === "booked" && came
    ? { label: "You came", kind: "good" }
    : { label: "It is over", kind: "neutral" };
}

const nth = (turn: number) => {
  const ending = { 1: "st", 2: "nd", 3: "rd" }[turn % 100 > 10 && turn % 100 < 14 ? 0 : turn % 10] ?? "th";
  return `${turn}${ending}`;
};

/** "You are 2nd in line." */
export const turnInWords = (turn: number) => `You are ${turn === 1 ? "first" : nth(turn)} in line.`;

/** What a place that is none any more says of itself, and what follows from it. */
export const endWords = {
  off: {
    title: "This workshop has been called off",
    says: "We are sorry. You need do nothing: your place, or your turn, has gone with it.",
  },
  over: { title: "This workshop is over", says: "There is nothing more to do here." },
  passedOn: {
    title: "Your seats went to somebody who was there",
    says: "The room was full, and you had not been seen. If you are there now, please speak to the Lead.",
  },
  cancelled: {
    title: "You have given this back",
    says: "Nobody asks why. You can sign up again with the same address. Nothing of an old turn is kept: you then come after everybody who waits already.",
  },
  lapsed: {
    title: "The place we held has gone to the next in line",
    says: "You need do nothing. If you would still like to come, sign up again. You then come after everybody who waits already.",
  },
  notKept: {
    title: "This was not kept in time, so it has gone on",
    says: "You need do nothing. If you would still like to come, sign up again, and press once when the letter comes.",
  },
} as const;

export const reminderTimes =
  "we write seven days and one day before, and once on the day after to ask how it was.";

/** Until when what was typed stays, and why, once a place is given back. */
export const staysInWords = (listGoesOn: Date) =>
  `What you said you need is deleted already. Your name and address stay until ${day(listGoesOn)}, only so that this page can say what became of your place. They stand on nobody's list. Then they are deleted.`;

export const howItWas = [
  {
    name: "welcome",
    legend: "Did you feel welcome?",
  },
  {
    name: "clear",
    legend: "Was it clear?",
  },
  {
    name: "useful",
    legend: "Was it useful to you?",
  },
] as const;

export const answers = [
  { value: "4", label: "Yes, very" },
  { value: "3", label: "Mostly" },
  { value: "2", label: "A little" },
  { value: "1", label: "No" },
] as const;

/** "Level 1: £200", and what of it is not there yet. */
export function costLine(course: {
  slug: string;
  title: string;
  isOpen: boolean;
  pricePence: number;
}): string {
  const lacks = openSoFar[course.slug];
  return `${course.title}: ${costInWords(course)}${lacks ? `. ${lacks}` : ""}`;
}

/** What the page of a place is called, and what its one button kept. */
export const placeTitle = ({ state }: Pick<MyPlace, "state">) =>
  state === "waiting" ? "Your turn" : "Your place";

export function keptInWords({ state }: Pick<MyPlace, "state">, turn: number | null): string {
  if (state === "waiting") return `Your turn is kept.${turn ? ` ${turnInWords(turn)}` : ""}`;
  return state === "offered" ? "Your turn is kept, and it has come." : "Your place is kept.";
}

/** What else has just been done on a place's page. */
export const doneWords = {
  changed: "Your changes are saved.",
  seen: "Thank you. You know when and where it is now.",
  forgot: "What you said you need is deleted.",
  reminded: "You will get reminders. Nothing else has changed.",
  quiet: "Reminders are off. Nothing else has changed.",
  back: "It is given back. We have sent you an email to say so.",
  taken: "The place is yours. We have sent you an email with a file for your calendar.",
  said: "Thank you. Your answers are counted.",
  sent: "The email is on its way.",
} as const;
