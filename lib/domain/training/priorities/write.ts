import "server-only";
import { mustHaveSeen, recordConsent } from "@/lib/domain/network/consents/write";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import { learnerRoles, type Role } from "@/lib/policy";
import { ownPriorities } from "./reach";
import { priorities } from "./words";

/** A note and the yes it rests on change together: of one person's presses, one is done before the next begins. */
const inTurn = (tx: Transaction, { personId }: Actor) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`priorities ${personId}`}, 0))::text`;

/** Keeps one note, in place of any before it, with the consent that allows it. There is one yes for each hat. */
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
  await inTurn(tx, actor);
  const id = crypto.randomUUID();
  const shown = await mustHaveSeen(tx, { purpose: "keep-priorities", version }, "agree");
  await recordConsent(tx, actor, {
    ...shown,
    act: "given",
    about: actor.asker,
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
export async function forget(tx: Transaction, actor: Actor): Promise<void> {
  await inTurn(tx, actor);
  await tx.keptPriorities.deleteMany({ where: ownPriorities(actor) });
  const about = actor.asker;
  const newest = await tx.consentRecord.findFirst({
    where: { personId: actor.personId as string, about, wording: { purpose: "keep-priorities" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { act: true, wording: { select: { purpose: true, version: true } } },
  });
  if (newest?.act !== "given") return;
  await recordConsent(tx, actor, {
    ...newest.wording,
    act: "withdrawn",
    about,
    how: "deleted on the priorities page",
    recipient: "I Matter Training",
  });
}

/** Deletes the note that a yes taken back was about: the one in that hat, whichever is worn now. */
export async function dropNote(tx: Transaction, actor: Actor, about: string): Promise<void> {
  await inTurn(tx, actor);
  const asker = learnerRoles.find((role) => role === about);
  if (!asker) return;
  await actAs(tx, { personId: actor.personId, asker, organisationId: null });
  await tx.keptPriorities.deleteMany({ where: ownPriorities({ ...actor, asker }) });
  await actAs(tx, actor);
}
