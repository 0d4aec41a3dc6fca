import "server-only";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import { type News, peopleOf, tell } from "../workshop-news/letters";
import { clashOf } from "../workshops/clashes";
import { gapLetter, type LeftOpen, notTheirs, notToTake, takenOver } from "./words";

/** A second contact steps back, by their own press and without a reason. The school and the Lead hear at once. */
export async function standDown(tx: Transaction, actor: Actor, workshop: string): Promise<void> {
  const [row] = await tx.$queryRaw<
    { done: boolean }[]
  >`SELECT training.stand_down(${workshop}::uuid) AS done`;
  if (!row?.done) throw new Problem("form", notTheirs);
  await tellOfGaps(tx, actor, workshop);
}

/** The workshops with a gap. What a closed account or a hat taken off left behind is dated first: nobody else does. */
export async function everyGap(tx: Transaction): Promise<{ id: string }[]> {
  await tx.$queryRaw`SELECT training.date_gaps()::int AS dated`;
  return tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT workshop_id AS id FROM training.gaps()`;
}

/** A Lead who cannot come says so before it begins. The school and the second contact hear at once. */
export async function stepAside(tx: Transaction, actor: Actor, workshop: string): Promise<void> {
  const [row] = await tx.$queryRaw<
    { done: boolean }[]
  >`SELECT training.step_aside(${workshop}::uuid) AS done`;
  if (!row?.done) throw new Problem("form", notTheirs);
  await tellOfGaps(tx, actor, workshop);
}

/** SN-2: the second contact, a Lead whose certification holds on its day, leads it instead. The school then names another second. */
export async function takeOver(tx: Transaction, actor: Actor, workshop: string): Promise<void> {
  const [row] = await tx.$queryRaw<
    { done: boolean }[]
  >`SELECT training.take_over(${workshop}::uuid) AS done`.catch((error) => {
    throw clashOf(error, "one press");
  });
  if (!row?.done) throw new Problem("form", notToTake);
  await tellOfGaps(tx, actor, workshop, takenOver);
}

type Gap = { id: string; part: "lead" | "second"; goneAt: Date };

/** Whoever can no longer lead or stand by leaves a gap. One letter for each gap and person, however often it is asked. */
export const tellOfGaps = (
  tx: Transaction,
  actor: Actor,
  only: string | null = null,
  inWords: (about: LeftOpen) => News = gapLetter,
): Promise<void> =>
  asThePortal(tx, async () => {
    allow(thePortal, "workshop.tell-of-gap");
    if (!only) await everyGap(tx);
    const gaps = await tx.$queryRaw<Gap[]>`
      SELECT workshop_id AS id, part, gone_at AS "goneAt" FROM training.gaps()
      WHERE ${only}::uuid IS NULL OR workshop_id = ${only}::uuid`;
    for (const gap of gaps) {
      const about = await tx.workshop.findUniqueOrThrow({
        where: { id: gap.id },
        select: { startsAt: true, endsAt: true, room: true },
      });
      const people = await peopleOf(tx, gap.id, [gap.part === "lead" ? "second" : "lead", "school"]);
      await tell(tx, actor, people, inWords({ ...gap, ...about }));
    }
  });
