import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { midnight, yearsOn } from "../appointments/appointments";
import { stateOf } from "./licences";
import { peopleOfHub } from "./read";
import { endedMail, licensedMail } from "./words";

type Typed = { hub: string; person: string; from: string; until: string };
type Row = { id: string; startsOn: Date; endsOn: Date; endedAt: Date | null };
const mostYears = 3;

/** Licenses somebody who works at a hub to hold its consultations, until the end of a day (HB-7). */
export async function license(tx: Transaction, actor: Actor, typed: Typed): Promise<string> {
  const { hub, person, from, until } = typed;
  if (from < inLondon(now()).day) throw new Problem("from", "Choose today or a day to come.");
  if (until <= from) throw new Problem("until", "Choose a day after the first one.");
  if (until > yearsOn(from, mostYears))
    throw new Problem("until", "A licence holds for three years at most.");
  if (person === actor.personId) throw new Problem("person", "Nobody licenses themselves. Ask a colleague.");
  if (!(await peopleOfHub(tx, hub)).some(({ personId }) => personId === person))
    throw new Problem("person", "Choose somebody who works at this hub.");
  const dates = { startsOn: midnight(from), endsOn: midnight(until) };
  const { id } = await tx.practitionerLicence
    .create({
      data: { personId: person, organisationId: hub, ...dates, licensedAt: now() },
      select: { id: true },
    })
    .catch((error) => {
      if (isTaken(error)) throw new Problem("from", "They hold a licence on some of these days already.");
      throw error;
    });
  await tell(tx, id, (name) => licensedMail(name, dates));
  return id;
}

/** Ends a licence before its time. From this moment whoever held it can open no consultation. */
export async function endEarly(tx: Transaction, row: Row, because: string): Promise<void> {
  const state = stateOf(row, inLondon(now()).day);
  if (state === "ended" || state === "over") throw new Problem("form", "There is nothing here to end.");
  await tx.practitionerLicence.updateMany({ where: { id: row.id }, data: { endedAt: now(), because } });
  await tell(tx, row.id, endedMail);
}

async function tell(
  tx: Transaction,
  licence: string,
  letter: (name: string) => ReturnType<typeof endedMail>,
) {
  await asThePortal(tx, async () => {
    const [reader] = await tx.$queryRaw<{ person_id: string; name: string; email: string }[]>`
      SELECT * FROM cic.holder_of_licence(${licence}::uuid)`;
    if (!reader) return;
    const to = { controller: "cic", personId: reader.person_id, to: reader.email } as const;
    await post(tx, { ...letter(reader.name), ...to, key: `licence ${licence} ${crypto.randomUUID()}` });
  });
}
