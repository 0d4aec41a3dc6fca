import { calendarText } from "@/lib/platform/calendar";
import { dayAndTime } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { pounds } from "@/lib/platform/money";
import { receiptNumber } from "../charges/words";
import { addressOfConsultation, areaOf, entryOf, unsubscribeFrom } from "../consultations/consultations";
import type { ChargeSeen, Occasion } from "../consultations/shape";
import { backUntil, costInWords, payee, takes, whenInWords, whereInWords } from "../consultations/words";

export type Reader = { readonly name: string; readonly email: string };
export type Written = {
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: string;
  readonly unsubscribe?: string;
};
type About = Pick<Written, "template" | "subject">;

/** Subjects say nothing a passer-by could read anything into, and nothing that anybody typed is in any of them. */
const letter = (about: About, { name }: Reader, paragraphs: readonly (string | false | null)[]): Written => ({
  ...about,
  text: `Hello ${name},

${paragraphs.filter(Boolean).join("\n\n")}

${payee}

Nobody reads replies to this address. If you need help today: ${env.PORTAL_URL}/help-now`,
});

const facts = (occasion: Occasion) =>
  [
    `When: ${whenInWords(occasion)}`,
    `How: ${whereInWords(occasion)}`,
    occasion.practitioner && `With: ${occasion.practitioner}`,
    occasion.way === "in_person" && `Access: ${occasion.hub.access}`,
    `Questions: ${occasion.hub.phone} or ${occasion.hub.email}`,
  ]
    .filter(Boolean)
    .join("\n");

const link = ({ id }: Occasion) =>
  `This link is yours alone. With it you can move it, call it off or stop reminders, without signing in:\n${addressOfConsultation(id)}`;

const calendarFor = (occasion: Occasion, to: Reader) =>
  calendarText([entryOf(occasion)], {
    method: occasion.state === "cancelled" ? "CANCEL" : "REQUEST",
    to: to.email,
  });

const sums = (charge: ChargeSeen | null) =>
  charge?.receiptNumber &&
  `We have your payment of ${pounds(charge.pence)}, paid to ${payee}. Receipt ${receiptNumber(charge.receiptNumber)}.`;

export const held = (occasion: Occasion, charge: ChargeSeen, to: Reader): Written =>
  letter({ template: "consultation-held", subject: "We hold a time for you" }, to, [
    `We hold this time for you until ${dayAndTime(occasion.payBy as Date)}. Pay ${pounds(charge.pence)} by then to keep it:\n${env.PORTAL_URL}${areaOf(occasion)}/consultations/${occasion.id}`,
    facts(occasion),
    `All your money goes back if you call it off at least ${backUntil} before. If you do nothing, we let the time go, and you pay nothing.`,
  ]);

export const booked = (occasion: Occasion, charge: ChargeSeen | null, to: Reader): Written => ({
  ...letter({ template: "consultation-booked", subject: "Your booking" }, to, [
    `Your Priorities Consultation is booked. It takes about ${takes}. The file with this letter puts it in your calendar.`,
    facts(occasion),
    sums(charge) || (occasion.funded && costInWords({ pence: 0, selfFunded: true, fundedUntil: null })),
    charge && `All of it goes back if you call it off at least ${backUntil} before it begins.`,
    link(occasion),
  ]),
  calendar: calendarFor(occasion, to),
});

export const moved = (occasion: Occasion, was: Occasion, to: Reader): Written => ({
  ...letter({ template: "consultation-moved", subject: "Your booking has moved" }, to, [
    `It was: ${whenInWords(was)}`,
    `It is now:\n${facts(occasion)}`,
    occasion.state === "booked" && "The file with this letter moves it in your calendar.",
    link(occasion),
  ]),
  ...(occasion.state === "booked" && { calendar: calendarFor(occasion, to) }),
});

const because = {
  person: "You called this off. Nobody asks why.",
  hub: "The hub had to call this off. We are sorry.",
  unpaid: "Nobody paid for this in time, so the time is free for somebody else. Nothing was taken.",
} as const;

export function calledOff(occasion: Occasion, money: string | null, to: Reader): Written {
  const by = occasion.calledOffBy ?? "person";
  const words = letter({ template: "consultation-off", subject: "Your booking is called off" }, to, [
    because[by],
    `It was to be: ${whenInWords(occasion)}`,
    money,
    by !== "unpaid" && "The file with this letter takes it out of your calendar.",
    `You can book another time whenever you like:\n${env.PORTAL_URL}/consultations`,
  ]);
  return by === "unpaid" ? words : { ...words, calendar: calendarFor(occasion, to) };
}

export const reminder = (occasion: Occasion, to: Reader): Written => ({
  ...letter({ template: "consultation-reminder", subject: "A reminder of your booking" }, to, [
    facts(occasion),
    `You cannot come? Please move it or call it off, so that somebody else can have the time:\n${addressOfConsultation(occasion.id)}`,
    "The same page stops these reminders with one press.",
  ]),
  unsubscribe: unsubscribeFrom(occasion.id),
});

/** To the practitioner: that a time in the diary is taken, free or another one. Whose it is stands in the diary alone. */
export const toPractitioner = (occasion: Occasion, what: string, to: Reader): Written =>
  letter({ template: "consultation-diary", subject: "Your diary has changed" }, to, [
    what,
    whenInWords(occasion),
    `See your diary:\n${env.PORTAL_URL}/locality-hub/diary`,
  ]);
