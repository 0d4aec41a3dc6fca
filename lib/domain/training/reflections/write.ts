import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { type Deed, recordDeed } from "@/lib/entry/audit";
import { allow, type Done } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { versionWith } from "../courses/read";
import type { CourseVersion } from "../courses/shape";
import { ownEnrolments } from "../enrolments/reach";
import type { EnrolmentRow } from "../enrolments/write";
import { type Boxes, touched } from "./reflections";
import { saidOf } from "./words";

/** What became of one box. A box that held these words already is not among the changes. */
type Change = { readonly prompt: string; readonly became: "kept" | "removed" };

/**
 * Keeps what stands in the boxes of a page; an emptied box is taken away. The question is kept too, as it was asked,
 * and the lesson is where to pick up next time. In one statement, because this is the busiest of writes.
 */
export async function keep(
  tx: Transaction,
  actor: Actor,
  row: EnrolmentRow,
  boxes: Boxes,
): Promise<Change[]> {
  allow(actor, "reflection.write");
  const given = touched(boxes);
  if (given.length === 0) return [];
  const version = await versionWith(tx, row.versionId);
  const asked = given.map(([prompt]) => promptIn(version, prompt));
  const [ids, prompts, asks, texts] = [
    given.map(() => crypto.randomUUID()),
    given.map(([prompt]) => prompt),
    asked.map(({ ask }) => ask),
    given.map(([, text]) => text),
  ];
  const lesson = asked[0]?.lesson ?? null;
  const at = now();
  return tx.$queryRaw<Change[]>`
    WITH given AS (SELECT * FROM unnest(${ids}::uuid[], ${prompts}::text[], ${asks}::text[], ${texts}::text[]) AS g (id, prompt, ask, text)),
    removed AS (
      DELETE FROM training.reflection r USING given g
      WHERE r.enrolment_id = ${row.id}::uuid AND r.prompt_key = g.prompt AND g.text = '' RETURNING r.prompt_key),
    kept AS (
      INSERT INTO training.reflection AS r (id, person_id, enrolment_id, prompt_key, ask, text, created_at, updated_at)
      SELECT g.id, ${actor.personId}::uuid, ${row.id}::uuid, g.prompt, g.ask, g.text, ${at}, ${at} FROM given g WHERE g.text <> ''
      ON CONFLICT (enrolment_id, prompt_key) DO UPDATE SET text = excluded.text, ask = excluded.ask, updated_at = excluded.updated_at
      WHERE r.text <> excluded.text RETURNING r.prompt_key),
    noted AS (
      UPDATE training.enrolment SET last_lesson = ${lesson}
      WHERE id = ${row.id}::uuid AND ${lesson}::text IS NOT NULL AND last_lesson IS DISTINCT FROM ${lesson})
    SELECT prompt_key AS prompt, 'removed' AS became FROM removed
    UNION ALL SELECT prompt_key, 'kept' FROM kept`;
}

/** Each change as the audit trail knows it: which box and what became of it, never what was written. */
const deedOf = (row: EnrolmentRow, change: Change | { became: "unchanged" }): Deed => ({
  subject: ["enrolment", row.id],
  facts: { ...change },
});

/** Audits what was kept beside another deed. Call it last, like `recordDeed`. */
export async function noteKept(
  tx: Transaction,
  actor: Actor,
  row: EnrolmentRow,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) await recordDeed(tx, actor, "reflection.write", deedOf(row, change));
}

/** Keeps what stands in the boxes, as a deed of its own. */
export async function keepAlone(
  tx: Transaction,
  actor: Actor,
  row: EnrolmentRow,
  boxes: Boxes,
): Promise<Done> {
  const [first = { became: "unchanged" as const }, ...others] = await keep(tx, actor, row, boxes);
  await noteKept(tx, actor, row, others);
  const says = saidOf(Object.values(boxes.text));
  return { ...deedOf(row, first), did: "reflection.write", says };
}

/** One reflection of the learner's own, in the hat it was written in. */
export const ownReflection = (tx: Transaction, actor: Actor, id: string) =>
  tx.reflection.findFirst({
    where: { id, personId: actor.personId as string, enrolment: ownEnrolments(actor) },
    select: { id: true, enrolmentId: true, promptKey: true },
  });

function promptIn(version: CourseVersion, key: string): { ask: string; lesson: string | null } {
  for (const { slug, prompts } of version.lessons) {
    const prompt = prompts.find((each) => each.key === key);
    if (prompt) return { ask: prompt.ask, lesson: slug };
  }
  const prompt = version.gateway?.prompts.find((each) => each.key === key);
  if (!prompt) throw new NotFound("prompt");
  return { ask: prompt.ask, lesson: null };
}
