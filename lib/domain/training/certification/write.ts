import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { settings } from "@/lib/policy";
import { tellOfGaps } from "../second-contacts/write";
import { peopleOf, tell as tellEach } from "../workshop-news/letters";
import { yearsOn } from "./certification";
import { holderOf } from "./read";
import type { LeadLevel } from "./shape";
import { askedMail, grantedMail, refusedMail, withoutLead } from "./words";
import { workshopsWithoutLead } from "./workshops-ahead";

type Asked = { readonly level: LeadLevel; readonly evidence: string };
type Row = { readonly id: string; readonly decidedAt: Date | null; readonly endedAt: Date | null };

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const today = () => inLondon(now()).day;

/** Puts evidence before I Matter Training's staff and writes to them. One question waits at a time. */
export async function askForCertification(tx: Transaction, actor: Actor, asked: Asked): Promise<string> {
  const personId = actor.personId as string;
  const { id } = await tx.leadCertification
    .create({ data: { personId, ...asked, askedAt: now() }, select: { id: true } })
    .catch((error) => {
      if (isTaken(error)) throw new Problem("form", "You have asked already. An answer comes by mail.");
      throw error;
    });
  await asThePortal(tx, () => tellStaff(tx, id));
  return id;
}

async function tellStaff(tx: Transaction, id: string): Promise<void> {
  const staff = await tx.$queryRaw<
    { person_id: string; name: string; email: string }[]
  >`SELECT * FROM training.link_contacts()`;
  for (const { person_id: reader, name, email: to } of staff) {
    const key = `certification asked ${id} ${reader}`;
    await post(tx, { ...askedMail(name), key, controller: "training", personId: reader, to });
  }
}

/** Certifies from today until the end of a day. */
export async function grant(tx: Transaction, actor: Actor, row: Row, until: string): Promise<void> {
  mustWait(row);
  const [from, last] = [today(), yearsOn(today(), settings["lead-certificate.length"].most)];
  if (until <= from) throw new Problem("until", "Choose a day that is still to come.");
  if (until > last) throw new Problem("until", "A certification holds for three years at most.");
  const dates = { startsOn: midnight(from), endsOn: midnight(until) };
  await decide(tx, actor, row, { decidedAt: now(), ...dates });
  await tell(tx, row, (name) => grantedMail(name, dates.endsOn));
}

/** Says no, with the reason, which only the Lead and the staff read. */
export async function refuse(tx: Transaction, actor: Actor, row: Row, because: string): Promise<void> {
  mustWait(row);
  await decide(tx, actor, row, { decidedAt: now(), because });
  await tell(tx, row, (name) => refusedMail(name, false));
}

/**
 * Ends what was granted before its time. From this moment its Lead can do nothing as a Lead; schools that still expect
 * them, and who stands by them there, hear of it, and so do those whom they stood by.
 */
export async function end(tx: Transaction, actor: Actor, row: Row & { personId: string }, because: string) {
  if (!row.decidedAt || row.endedAt) throw new Problem("form", "There is nothing here to end.");
  await decide(tx, actor, row, { endedAt: now(), because });
  for (const workshop of await workshopsWithoutLead(tx, row.personId))
    await tellEach(tx, actor, await peopleOf(tx, workshop.id, ["school", "second"]), withoutLead(workshop));
  await tellOfGaps(tx, actor);
  await tell(tx, row, (name) => refusedMail(name, true));
}

type Decision = Partial<Record<"decidedAt" | "endedAt" | "startsOn" | "endsOn", Date>> & { because?: string };

const decide = (tx: Transaction, actor: Actor, { id }: Row, decision: Decision) =>
  tx.leadCertification.update({
    where: { id },
    data: { ...decision, decidedById: actor.personId },
    select: { id: true },
  });

function mustWait({ decidedAt }: Row): void {
  if (decidedAt) throw new Problem("form", "Somebody has answered this already.");
}

async function tell(tx: Transaction, { id }: Row, letter: (name: string) => ReturnType<typeof grantedMail>) {
  const reader = await holderOf(tx, id);
  if (!reader) return;
  const key = `certification ${id} ${crypto.randomUUID()}`;
  const to = { controller: "training", personId: reader.person_id, to: reader.email } as const;
  await asThePortal(tx, () => post(tx, { ...letter(reader.name), ...to, key }));
}
