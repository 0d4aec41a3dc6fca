import { day, duration, hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";
import { settingInWords, settings } from "@/lib/policy";
import type { HubSeen, Occasion, Terms, Way } from "./shape";

/** Who is responsible for consultations, and who is paid for them, exactly as receipts say it. */
export const payee = "Relationship Health Matters CIC";

export const takes = duration(settings["consultation.length"].value);

export const wayWords: Readonly<Record<Way, { label: string; hint: string }>> = {
  phone: { label: "By phone", hint: "Somebody from the hub rings you." },
  video: { label: "By video call", hint: "You ask the hub how to join before the day." },
  in_person: { label: "In person", hint: "You come to the hub." },
};

export const stateWords = {
  provisional: { label: "Held for you, not paid yet", kind: "waiting" },
  booked: { label: "Booked", kind: "good" },
  cancelled: { label: "Called off", kind: "ended" },
  held: { label: "It took place", kind: "good" },
  missed: { label: "It did not take place", kind: "ended" },
} as const satisfies Record<Occasion["state"], { label: string; kind: string }>;

/** "Wednesday 3 June 2026, 2pm to 3:30pm" */
export const whenInWords = ({ startsAt, endsAt }: Pick<Occasion, "startsAt" | "endsAt">) =>
  `${weekdayAndDay(startsAt)}, ${hoursOf(startsAt, endsAt)}`;

export const addressInWords = ({ name, street, town, postcode }: HubSeen) =>
  `${name}, ${street}, ${town} ${postcode}`;

/** How and where somebody takes part, without anything they typed. */
export function whereInWords({ way, room, hub }: Pick<Occasion, "way" | "room" | "hub">): string {
  if (way === "phone") return `By phone. Somebody from ${hub.name} rings the number you gave.`;
  if (way === "video")
    return `By video call. Ask ${hub.name} how to join before the day: ${hub.phone} or ${hub.email}.`;
  return `${addressInWords(hub)}${room ? ` (${room})` : ""}`;
}

/** What it costs here, and who is paid. */
export function costInWords({ pence, selfFunded, fundedUntil }: Terms): string {
  if (pence === 0) return "Nothing to pay";
  if (fundedUntil) {
    const then = selfFunded ? ` Otherwise ${pounds(pence)}, paid to ${payee}` : "";
    return `Nothing to pay for days until ${day(fundedUntil)}, while the hub has funded ones left.${then}`;
  }
  return selfFunded
    ? `${pounds(pence)}, paid to ${payee}`
    : "Only with a funded one, and there is none just now";
}

export const canBookAt = ({ pence, selfFunded, fundedUntil }: Terms) =>
  Boolean(fundedUntil) || selfFunded || pence === 0;

export const backUntil = settingInWords("consultation.refund");
export const payWithin = settingInWords("consultation.pay");

/** Said before anybody pays. */
export const refundTerms = `If you call it off at least ${backUntil} before it begins, all your money goes back. Later than that, none does. If the hub calls it off, all of it goes back, whenever that is.`;

export const justGone =
  "Somebody has just booked that time, or it is no longer offered. Nothing was booked or taken. Choose another time.";
export const alreadyThen =
  "You have a consultation at that time already. Choose another time, or move the other one.";
export const isOver = "This consultation is over, or was called off, so nothing about it can be changed.";
export const tooLateToMove = `A consultation that was paid for can be moved until ${backUntil} before it begins. You can still call it off.`;
export const needsPhone = "Give a phone number, so that the hub can ring you.";

export const neededLabel = "What would help you take part?";
export const neededHint =
  "Such as a ramp, an interpreter, a slower pace or somebody beside you. You need not say why. Only the hub reads it.";

export const reminderTimes = "seven days and one day before it begins";

/** What it is, what it is not, and how it ends: on the public page, before anything is asked. */
export const whatItIs = [
  `One conversation, of about ${takes}, with somebody licensed at a local hub.`,
  "Together you find out what matters most to you now, and what could come next.",
  "What you agree to write down is in your own words, and you say when it is right.",
] as const;
export const whatItIsNot = [
  "It is not therapy, and nobody is assessed.",
  "It is not advice about your own health, and no help in a crisis.",
  "It promises no service afterwards, and it enrols you in nothing.",
] as const;
export const howItEnds = [
  "It is one conversation. You can stop in the middle, and you need not say why.",
  "The hub sees what was agreed for 14 days. Then its view closes by itself.",
  "Support after it is a new agreement with an end, and only you can say yes to it.",
] as const;

export const doneWords = {
  booked: "It is booked. We have sent you an email with a file for your calendar.",
  held: "This time is held for you. Pay to keep it.",
  moved: "It has moved. We have sent you an email that moves it in your calendar.",
  off: "It is called off. We have sent you an email to say so.",
  quiet: "Reminders are off. Nothing else has changed.",
  reminded: "You will get reminders. Nothing else has changed.",
} as const;

export const whyCalledOff = {
  person: "You called it off. Nobody asks why.",
  hub: "The hub had to call it off. We are sorry. You can book another time.",
  unpaid: "It was not paid for in time, so it is free for somebody else. Nothing was taken.",
} as const;

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const monthFormat = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

/** "2026-06" as "June 2026" */
export const monthInWords = (month: string) => monthFormat.format(new Date(`${month}-15T12:00:00Z`));

/** The days of a month in rows of a week, from Monday; null where the month has not begun or is over. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, at) => {
    const day = at - lead + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, "0")}` : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
