import type { CalendarEntry } from "@/lib/platform/calendar";
import { after, now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { hashOf, keyedHash } from "@/lib/platform/secrets";
import { settingInMilliseconds } from "@/lib/policy";
import type { ChargeSeen, Occasion, OwnConsultation } from "./shape";
import { takes, whereInWords } from "./words";

/** What opens a consultation without signing in. It follows from the row itself, so that every letter can carry it; only its hash is kept. */
export const keyOf = (id: string) => keyedHash("consultation", id);
export const hashOfKey = (key: string) => hashOf(key);

export const addressOfConsultation = (id: string) => `${env.PORTAL_URL}/consultations/yours/${keyOf(id)}`;

/** Where a mail program says, by itself, that no more reminders are wanted. */
export const unsubscribeFrom = (id: string) => `${env.PORTAL_URL}/api/reminders/${keyOf(id)}?of=consultation`;

export const areaOf = ({ hat }: { readonly hat: string }) => `/${hat.replaceAll("_", "-")}`;

/** Called off by then, all that was paid goes back. */
export const moneyBackUntil = (startsAt: Date) =>
  after(startsAt, -settingInMilliseconds("consultation.refund"));

type Ended = Pick<Occasion, "startsAt" | "cancelledAt" | "calledOffBy">;

/** Whether money goes back for a consultation that was called off. */
export const refundIsDue = ({ startsAt, cancelledAt, calledOffBy }: Ended) =>
  calledOffBy === "hub" || (cancelledAt !== null && cancelledAt <= moneyBackUntil(startsAt));

type Typed = Pick<OwnConsultation, "accessNeeds" | "phone" | "consentId">;

/** A consultation with what its own person can still do about it. */
export function ownOf(
  occasion: Occasion,
  { accessNeeds, phone, consentId }: Typed,
  charge: ChargeSeen | null,
): OwnConsultation {
  const { startsAt, endsAt, state } = occasion;
  const at = now();
  const ahead = (state === "booked" || state === "provisional") && startsAt > at;
  const paid = charge?.state === "paid";
  const until = moneyBackUntil(startsAt);
  return {
    ...occasion,
    ...{ accessNeeds, phone, consentId },
    charge,
    time: endsAt <= at ? "after" : startsAt <= at ? "now" : "before",
    canCallOff: ahead,
    canMove: ahead && (!paid || until > at),
    moneyBackUntil: paid ? until : null,
  };
}

/** The entry in a calendar. Its name says nothing a passer-by could read anything into. */
export const entryOf = (occasion: Occasion): CalendarEntry => ({
  uid: `consultation-${occasion.id}`,
  sequence: occasion.sequence,
  startsAt: occasion.startsAt,
  endsAt: occasion.endsAt,
  title: "Appointment",
  where: occasion.way === "in_person" ? whereInWords(occasion) : "",
  about: `${whereInWords(occasion)} It takes about ${takes}.`,
  link: addressOfConsultation(occasion.id),
  cancelled: occasion.state === "cancelled",
});
