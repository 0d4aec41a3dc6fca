import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { inLondon, londonTime } from "@/lib/platform/dates";
import { howWasIt, whom } from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";

/** The day after a workshop: one letter to each family that came, unless they stopped our letters or have told us already. */
export const askHowItWas = defineJob<Record<string, never>>({
  name: "workshop-thanks.ask",
  run: async () => {
    await askAll();
  },
});

export async function askAll(): Promise<void> {
  allow(thePortal, "workshop-place.remind");
  const today = londonTime(inLondon(now()).day, "00:00") as Date;
  const due = await within(thePortal, "training", (tx) =>
    tx.workshop.findMany({
      // Three days back, for a portal that was away on the day itself. The letter's key lets each go once.
      where: { state: { in: ["published", "held"] }, endsAt: { lt: today, gt: after(today, -days(3)) } },
      select: { id: true },
    }),
  );
  await oneByOne("workshop-thanks.ask", due, (id) => within(thePortal, "training", (tx) => askThere(tx, id)));
}

async function askThere(tx: Transaction, id: string): Promise<void> {
  const workshop = await occasion(tx, { id });
  if (!workshop) return;
  let letters = 0;
  for (const place of await whoCame(tx, id)) {
    const to = whom(place);
    const letter = {
      ...howWasIt(workshop, to),
      ...({ key: `place ${to.id} after`, controller: "training", personId: null, to: to.email } as const),
    };
    if (await post(tx, letter)) letters += 1;
  }
  const deed = { subject: ["workshop", id], facts: { letters } } as const;
  if (letters > 0) await recordDeed(tx, thePortal, "workshop-place.remind", deed);
}

const whoCame = (tx: Transaction, workshopId: string) =>
  tx.workshopPlace.findMany({
    where: {
      ...{ workshopId, state: "booked", came: { gt: 0 } },
      ...{ reminders: true, keptAt: { not: null }, email: { not: null }, saidAt: null },
    },
    select: { id: true, email: true, party: true, name: true, accessNeeds: true, keptAt: true },
  });
