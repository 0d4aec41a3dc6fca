import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import * as letters from "../consultation-letters/letters";
import { tell } from "../consultation-letters/tell";
import { afterCallingOff } from "./write";

/** Lets go what nobody paid in time: it is free for somebody else. */
export const lapseUnpaidConsultations = defineJob<Record<string, never>>({
  name: "consultation.lapse",
  run: async () => {
    await lapseConsultations();
  },
});

export async function lapseConsultations(): Promise<void> {
  allow(thePortal, "consultation.lapse");
  const due = await within(thePortal, "cic", (tx) =>
    tx.consultation.findMany({
      where: { state: "provisional", payBy: { lte: now() } },
      select: { id: true },
      take: 500,
    }),
  );
  await oneByOne("consultation.lapse", due, (id) => within(thePortal, "cic", (tx) => lapse(tx, id)));
}

async function lapse(tx: Transaction, id: string): Promise<void> {
  const { count } = await tx.consultation.updateMany({
    where: { id, state: "provisional", payBy: { lte: now() } },
    data: { state: "cancelled", cancelledAt: now(), calledOffBy: "unpaid", payBy: null },
  });
  // Paid at the last moment, while it was waited for.
  if (count === 0) return;
  await afterCallingOff(tx, id);
  const { personId } = await tx.consultation.findUniqueOrThrow({ where: { id }, select: { personId: true } });
  await recordDeed(tx, thePortal, "consultation.lapse", { subject: ["consultation", id], about: personId });
}

/** Seven days and one day before: to whoever had booked by then and has not said no. */
const before = [
  { name: "week", from: days(7), until: days(5) },
  { name: "day", from: days(1), until: 0 },
] as const;

export const remindOfConsultations = defineJob<Record<string, never>>({
  name: "consultation.remind",
  run: async () => {
    await remind();
  },
});

export async function remind(): Promise<void> {
  allow(thePortal, "consultation.remind");
  for (const { name, from, until } of before) {
    const due = await within(thePortal, "cic", (tx) =>
      tx.consultation.findMany({
        where: {
          ...{ state: "booked", reminders: true },
          startsAt: { gt: after(now(), until), lte: after(now(), from) },
        },
        select: { id: true, personId: true, startsAt: true, createdAt: true },
      }),
    );
    const inTime = due.filter(({ startsAt, createdAt }) => createdAt < after(startsAt, -from));
    await oneByOne("consultation.remind", inTime, (id) =>
      within(thePortal, "cic", async (tx) => {
        const on = inTime.find((each) => each.id === id) as (typeof inTime)[number];
        // Another day is worth another reminder; another hour is not.
        const key = `${name} before ${on.startsAt.toISOString().slice(0, 10)}`;
        await tell(tx, id, key, { person: ({ occasion }, to) => letters.reminder(occasion, to) });
      }),
    );
  }
}
