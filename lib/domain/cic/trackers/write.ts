import "server-only";
import { mustHaveSeen, recordConsent } from "@/lib/domain/network/consents/write";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Outdated, Problem } from "@/lib/platform/errors";
import type { Role } from "@/lib/policy";
import { ownTracker } from "./reach";
import type { GoalEnd } from "./shape";
import { freeSlot } from "./trackers";

const recipient = "Nobody. Only you can read it";

/** What happens to one person's Tracker happens one after the other: two tabs never take one place twice. */
const inTurn = (tx: Transaction, what: string) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`tracker ${what}`}, 0))::text`;

export async function open(tx: Transaction, actor: Actor, version: number): Promise<string> {
  await inTurn(tx, `${actor.personId} ${actor.asker}`);
  const there = await tx.tracker.findFirst({ where: ownTracker(actor), select: { id: true } });
  if (there) return there.id;
  const id = crypto.randomUUID();
  const shown = await mustHaveSeen(tx, { purpose: "tracker", version }, "agree");
  const consentId = await recordConsent(tx, actor, {
    ...{ ...shown, act: "given", about: id, recipient },
    how: "ticked on the page that opens a Tracker",
  });
  const own = { personId: actor.personId as string, hat: toDatabase(actor.asker as Role) };
  await tx.tracker.createMany({ data: { id, ...own, consentId, openedAt: now() } });
  return id;
}

export async function setGoal(
  tx: Transaction,
  trackerId: string,
  goal: { words: string; reviewOn: Date | null },
): Promise<string> {
  await inTurn(tx, trackerId);
  const taken = await tx.goal.findMany({ where: { trackerId, archivedAt: null }, select: { slot: true } });
  const slot = freeSlot(taken.map((each) => each.slot));
  if (!slot) throw new Problem("form", "You have three goals already. Put one away before you set another.");
  const made = await tx.goal.create({
    data: { trackerId, slot, ...goal, createdAt: now() },
    select: { id: true },
  });
  return made.id;
}

export const rated = (goalId: string, rating: number) => ({ goalId, rating, at: now() });
export const away = (ended: GoalEnd) => ({ archivedAt: now(), ended });
const written = (words: string) => ({ words, createdAt: now(), changedAt: now() });

const mostSteps = 12;

export async function addStep(tx: Transaction, goalId: string, words: string): Promise<void> {
  await inTurn(tx, goalId);
  if ((await tx.goalStep.count({ where: { goalId } })) >= mostSteps)
    throw new Problem("words", `A goal has ${mostSteps} steps at most. Remove one first.`);
  await tx.goalStep.create({ data: { goalId, ...written(words) }, select: { id: true } });
}

export const addEntry = (tx: Transaction, trackerId: string, words: string) =>
  tx.trackerEntry.create({ data: { trackerId, ...written(words) }, select: { id: true } });

/** Keeps the answers that were given. What was left out is not there, and nothing is worked out from any of them. */
export async function look(
  tx: Transaction,
  trackerId: string,
  instrumentId: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const asked = await tx.instrumentQuestion.findMany({
    where: { instrumentId, instrument: { publishedAt: { not: null }, retiredAt: null } },
    select: { id: true, key: true },
  });
  if (asked.length === 0)
    throw new Outdated("form", "There are new questions since you opened this page. Please look at them.");
  const answers = asked
    .filter(({ key }) => given[key])
    .map(({ id, key }) => ({ questionId: id, rating: Number(given[key]) }));
  if (answers.length === 0) throw new Problem("form", "Answer one question at least, whichever you like.");
  await inTurn(tx, trackerId);
  const first = (await tx.lookBack.count({ where: { trackerId } })) === 0;
  const made = await tx.lookBack.create({
    data: { trackerId, instrumentId, kind: first ? "baseline" : "follow_up", at: now() },
    select: { id: true },
  });
  await tx.lookAnswer.createMany({ data: answers.map((answer) => ({ lookId: made.id, ...answer })) });
}

/** In one act: what is in it goes, what was lent of it goes back, and the yes is taken back. */
export async function remove(tx: Transaction, actor: Actor, id: string): Promise<void> {
  await inTurn(tx, `${actor.personId} ${actor.asker}`);
  const { wording } = await tx.consentRecord.findFirstOrThrow({
    where: { about: id, act: "given", wording: { purpose: "tracker" } },
    orderBy: { at: "desc" },
    select: { wording: { select: { purpose: true, version: true } } },
  });
  await recordConsent(tx, actor, {
    ...{ ...wording, act: "withdrawn", about: id, recipient },
    how: "deleted on the Tracker's own page",
  });
  await tx.tracker.deleteMany({ where: { AND: [{ id }, ownTracker(actor)] } });
}
