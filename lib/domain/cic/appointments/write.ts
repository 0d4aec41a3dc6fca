import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { inLondon } from "@/lib/platform/dates";
import { NotFound, Problem } from "@/lib/platform/errors";
import { beginningOf, endOf, midnight, stateOf, yearsOn } from "./appointments";
import { appointedMail, endedMail, mostYears } from "./words";

type Typed = { hub: string; from: string; until: string; terms: string };
type Row = { id: string; organisationId: string; startsAt: Date; endsAt: Date; endedAt: Date | null };

/** Appoints a hub from a day until the end of another, three years later at most (HB-7). */
export async function appoint(tx: Transaction, actor: Actor, typed: Typed): Promise<string> {
  const { hub, from, until, terms } = typed;
  const today = inLondon(now()).day;
  if (from < today) throw new Problem("from", "Choose today or a day to come.");
  if (until <= from) throw new Problem("until", "Choose a day after the first one.");
  if (until >= yearsOn(from, mostYears))
    throw new Problem("until", "An appointment holds for three years at most.");
  const where = { id: hub, kind: "locality_hub", closedAt: null } as const;
  if (!(await tx.organisation.count({ where }))) throw new NotFound("hub");
  const startsAt = from === today ? now() : beginningOf(from);
  const dates = { startsAt, endsAt: endOf(until) };
  const { id } = await tx.hubAppointment
    .create({
      data: { organisationId: hub, ...dates, terms, appointedById: actor.personId },
      select: { id: true },
    })
    .catch((error) => {
      if (isTaken(error)) throw new Problem("from", "This hub is appointed on some of these days already.");
      throw error;
    });
  await tell(tx, hub, (name) => appointedMail(name, dates));
  return id;
}

/** What a review found. It speaks of the hub, and never of anybody it helps. */
export async function review(
  tx: Transaction,
  actor: Actor,
  row: Row,
  typed: { words: string; next: string },
) {
  mustHold(row);
  if (typed.next <= inLondon(now()).day) throw new Problem("next", "Choose a day that is still to come.");
  await tx.hubReview.createMany({
    data: [
      {
        ...{ appointmentId: row.id, words: typed.words, nextOn: midnight(typed.next) },
        ...{ reviewedAt: now(), reviewedById: actor.personId },
      },
    ],
  });
}

/** Ends an appointment before its time. From this moment the hub can open nothing (HB-7). */
export async function end(tx: Transaction, row: Row, because: string): Promise<void> {
  const state = stateOf(row, now());
  if (state === "ended" || state === "over") throw new Problem("form", "There is nothing here to end.");
  await tx.hubAppointment.updateMany({ where: { id: row.id }, data: { endedAt: now(), because } });
  await tell(tx, row.organisationId, endedMail);
}

function mustHold(row: Row): void {
  if (stateOf(row, now()) !== "current") throw new Problem("form", "This appointment does not hold today.");
}

type Letter = ReturnType<typeof endedMail>;

/** To those who work at the hub, at the address it is reached at. */
async function tell(tx: Transaction, organisationId: string, letter: (hub: string) => Letter): Promise<void> {
  await asThePortal(tx, async () => {
    const people = await tx.$queryRaw<{ person_id: string; name: string; email: string }[]>`
      SELECT * FROM cic.link_contacts_of_hub(${organisationId}::uuid)`;
    for (const { person_id: personId, name, email: to } of people) {
      const key = `appointment ${organisationId} ${crypto.randomUUID()}`;
      await post(tx, { ...letter(name), key, controller: "cic", personId, to });
    }
  });
}
