import "server-only";
import { mustHaveSeen, recordConsent } from "@/lib/domain/network/consents/write";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import type { Role } from "@/lib/policy";
import { ownPriorities } from "./reach";
import { priorities } from "./words";

/** Keeps one note, in place of any before it, with the consent that allows it. */
export async function keep(
  tx: Transaction,
  actor: Actor,
  typed: Record<string, string | undefined>,
  version: number,
) {
  const { [priorities.ownWords.key]: note = "", agree, ...given } = typed;
  const answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const sides = priorities.sides.filter((side) => side.areas.some(({ key }) => answers[key]));
  if (sides.length === 0 && note === "") {
    throw new Problem("form", "There is nothing to keep yet. Choose an answer or write a few words first.");
  }
  const id = crypto.randomUUID();
  const shown = await mustHaveSeen(tx, { purpose: "keep-priorities", version }, "agree");
  await recordConsent(tx, actor, {
    ...shown,
    act: "given",
    about: id,
    how: "ticked on the page for keeping priorities",
    recipient: "I Matter Training",
  });
  await tx.keptPriorities.deleteMany({ where: ownPriorities(actor) });
  await tx.keptPriorities.createMany({
    data: {
      id,
      personId: actor.personId as string,
      hat: toDatabase(actor.asker as Role),
      audience: sides.length === 1 ? (sides[0]?.audience ?? "both") : "both",
      answers,
      note,
      createdAt: now(),
    },
  });
  return id;
}

/** Deletes the note and takes the consent back, in one act. */
export async function forget(tx: Transaction, actor: Actor, id: string): Promise<void> {
  await tx.keptPriorities.deleteMany({ where: ownPriorities(actor) });
  const given = await tx.consentRecord.findFirst({
    where: { personId: actor.personId as string, about: id, wording: { purpose: "keep-priorities" } },
    select: { wording: { select: { purpose: true, version: true } } },
  });
  if (!given) return;
  await recordConsent(tx, actor, {
    ...given.wording,
    act: "withdrawn",
    about: id,
    how: "deleted on the priorities page",
    recipient: "I Matter Training",
  });
}
