import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { settingInMilliseconds } from "@/lib/policy";
import { letGoUnkept } from "../kept-places/write";
import * as letters from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import { endOffers, holdWorkshop, offerFreePlaces } from "./offers";

/** Ends offers nobody answered in time, lets go what nobody kept, and offers whatever is free to the first in line whose party fits. */
export const passPlacesOn = defineJob<Record<string, never>>({
  name: "workshop-place.offer",
  run: async () => {
    await passOn();
  },
});

export async function passOn(): Promise<void> {
  allow(thePortal, "workshop-place.offer");
  const due = await within(thePortal, "training", async (tx) => {
    await tx.$queryRaw`SELECT training.start_days_of_lost_letters()::int AS started`;
    return tx.$queryRaw<{ id: string }[]>`
      SELECT w.id FROM training.workshop w WHERE w.state = 'published' AND w.starts_at > ${after(now(), -settingInMilliseconds("waiting-list.offer"))} AND EXISTS (
        SELECT FROM training.workshop_place p WHERE p.workshop_id = w.id AND ((p.state = 'offered' AND p.offer_ends_at <= ${now()})
          OR (p.state IN ('booked', 'waiting') AND p.kept_at IS NULL AND p.keep_by <= ${now()} AND w.starts_at > ${now()})
          OR (p.state = 'waiting' AND p.kept_at IS NOT NULL AND w.starts_at > ${now()} AND p.party <= w.capacity - w.taken)))`;
  });
  await oneByOne("workshop-place.offer", due, (id) =>
    within(thePortal, "training", async (tx) => {
      await holdWorkshop(tx, id);
      await endOffers(tx, id);
      await letGoUnkept(tx, id);
      await offerFreePlaces(tx, id);
    }),
  );
}

/** Seven days and one day before: to whoever had signed up by then, has kept a place, and has not said no. */
const before = [
  { name: "week", from: days(7), until: days(5) },
  { name: "day", from: days(1), until: 0 },
] as const;

export const remindOfWorkshops = defineJob<Record<string, never>>({
  name: "workshop-place.remind",
  run: async () => {
    await remind();
  },
});

export async function remind(): Promise<void> {
  allow(thePortal, "workshop-place.remind");
  for (const span of before) {
    const due = await within(thePortal, "training", (tx) =>
      tx.workshop.findMany({
        where: {
          state: "published",
          startsAt: { gt: after(now(), span.until), lte: after(now(), span.from) },
        },
        select: { id: true },
      }),
    );
    await oneByOne("workshop-place.remind", due, (id) =>
      within(thePortal, "training", (tx) => remindAll(tx, id, span)),
    );
  }
}

async function remindAll(tx: Transaction, id: string, { name, from }: (typeof before)[number]) {
  const workshop = await occasion(tx, { id, state: "published" });
  if (!workshop) return;
  const signedUpBy = after(workshop.startsAt, -from);
  const places = await tx.workshopPlace.findMany({
    where: {
      workshopId: id,
      state: "booked",
      reminders: true,
      keptAt: { not: null },
      email: { not: null },
      createdAt: { lt: signedUpBy },
    },
    select: { id: true, email: true, party: true, name: true, accessNeeds: true },
  });
  let written = 0;
  for (const place of places) {
    const email = place.email as string;
    const isNew = await post(tx, {
      ...letters.reminder(workshop, { ...place, email }),
      // A workshop that moved to another day is worth another reminder; one that moved by an hour is not.
      key: `place ${place.id} ${name} before ${workshop.startsAt.toISOString().slice(0, 10)}`,
      ...{ controller: "training", personId: null, to: email },
    });
    if (isNew) written += 1;
  }
  if (written > 0)
    await recordDeed(tx, thePortal, "workshop-place.remind", {
      subject: ["workshop", id],
      facts: { letters: written },
    });
}
