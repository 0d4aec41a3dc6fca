import "server-only";
import { mustHaveSeen, recordConsent } from "@/lib/domain/network/consents/write";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound, Problem, Refused } from "@/lib/platform/errors";
import type { PaidBy } from "@/lib/platform/prisma/enums";
import type { Role } from "@/lib/policy";
import { versionWith } from "../courses/read";
import { canStartAgain, choicesIn, held, isFinished, progressOf } from "./enrolments";
import { ownEnrolments } from "./reach";
import { refundedPlaces } from "./read";
import { choosePayment } from "./schema";
import type { EnrolmentState } from "./shape";
import { notAgain } from "./words";

export type EnrolmentRow = {
  readonly id: string;
  readonly courseId: string;
  readonly versionId: string;
  readonly state: EnrolmentState;
  readonly activeAt: Date | null;
  readonly completedAt: Date | null;
  readonly gatewayAt: Date | null;
};

/** The learner's own place, held until the transaction ends so that two presses take turns. */
export async function holdEnrolment(tx: Transaction, actor: Actor, id: string): Promise<EnrolmentRow | null> {
  const [row] = await tx.$queryRaw<EnrolmentRow[]>`
    SELECT id, course_id AS "courseId", version_id AS "versionId", state::text, active_at AS "activeAt",
           completed_at AS "completedAt", gateway_at AS "gatewayAt" FROM training.enrolment
    WHERE id = ${id}::uuid AND person_id = ${actor.personId}::uuid AND hat::text = ${toDatabase(actor.asker)} FOR UPDATE`;
  return row ?? null;
}

/** A course somebody asks to join, and the newest place they have or had on it. */
type CourseToJoin = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly pricePence: number;
  readonly versionId: string | null;
  readonly before: LastPlace | null;
};

/** In one question, because joining is the busiest of writes. */
export async function courseToJoin(
  tx: Transaction,
  actor: Actor,
  slug: string,
): Promise<CourseToJoin | null> {
  type Row = Omit<CourseToJoin, "before"> & { place: string | null } & Omit<LastPlace, "id">;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.is_open AS "isOpen", c.price_pence AS "pricePence", v.id AS "versionId", e.id AS place,
           e.state::text, e.active_at AS "activeAt", e.completed_at AS "completedAt"
    FROM training.course c
    LEFT JOIN LATERAL (SELECT id FROM training.course_version WHERE course_id = c.id AND published_at IS NOT NULL
      ORDER BY number DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT id, state, active_at, completed_at FROM training.enrolment WHERE course_id = c.id
      AND person_id = ${actor.personId}::uuid AND hat::text = ${toDatabase(actor.asker)} ORDER BY created_at DESC LIMIT 1) e ON true
    WHERE c.slug = ${slug}`;
  if (!row) return null;
  const { place, state, activeAt, completedAt, ...course } = row;
  return { ...course, before: place ? { id: place, state, activeAt, completedAt } : null };
}

type Started = { id: string; state: EnrolmentState; isNew: boolean };

/**
 * Takes a place: active when free, otherwise provisional until paid or funded (PY-2). Fifty presses make one
 * place, because the database allows one; whoever comes second is shown the place that is there.
 */
export async function start(
  tx: Transaction,
  actor: Actor,
  course: CourseToJoin,
  given: { wording: number; paidBy?: "self" | "funder" | undefined },
): Promise<Started> {
  const { before, versionId } = course;
  if (!course.isOpen || !versionId) throw new Problem("form", "This course is not open yet.");
  if (before && held.includes(before.state)) return { ...before, isNew: false };
  if (before && choicesIn(before).resume) return { ...(await resume(tx, before)), isNew: false };
  if (before?.state === "ended" && !canStartAgain(await refundedPlaces(tx, actor, { id: course.id }))) {
    throw new Problem("form", notAgain);
  }
  if (course.pricePence > 0 && !given.paidBy) throw new Problem("paidBy", choosePayment);
  const paidBy: PaidBy = course.pricePence === 0 ? "free" : (given.paidBy as PaidBy);
  const shown = { purpose: "course-terms", version: given.wording };
  const terms = await mustHaveSeen(tx, shown, "agree");
  const state = paidBy === "free" ? "active" : "provisional";
  const id = crypto.randomUUID();
  const made = await tx.enrolment.createMany({
    data: {
      id,
      personId: actor.personId as string,
      hat: toDatabase(actor.asker as Role),
      courseId: course.id,
      versionId,
      state,
      paidBy,
      createdAt: now(),
      activeAt: state === "active" ? now() : null,
    },
    skipDuplicates: true,
  });
  if (made.count === 0) return { ...(await mustBeThere(tx, actor, course.id)), isNew: false };
  await recordConsent(tx, actor, {
    ...terms,
    act: "given",
    about: id,
    how: "ticked on the page where a person joins",
    recipient: "I Matter Training",
  });
  return { id, state, isNew: true };
}

type LastPlace = Pick<EnrolmentRow, "id" | "state" | "activeAt" | "completedAt">;

/** The other of two presses came first: its place is the place. */
async function mustBeThere(tx: Transaction, actor: Actor, courseId: string): Promise<LastPlace> {
  const place = await tx.enrolment.findFirst({
    where: { ...ownEnrolments(actor), courseId },
    orderBy: { createdAt: "desc" },
    select: { id: true, state: true, activeAt: true, completedAt: true },
  });
  if (!place) throw new NotFound("enrolment");
  return place;
}

/** Makes a provisional place the learner's own, once it is paid for or funded. Safe to repeat. */
export async function activate(
  tx: Transaction,
  enrolmentId: string,
  paidBy?: "self" | "funder",
): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id: enrolmentId, state: "provisional" },
    data: { state: "active", activeAt: now(), ...(paidBy ? { paidBy } : {}) },
  });
  return count === 1;
}

/** Ends access, after a full refund. What the learner wrote, and what they finished, stays theirs. Safe to repeat. */
export async function endAccess(tx: Transaction, enrolmentId: string): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id: enrolmentId, state: { not: "ended" } },
    data: { state: "ended", endedAt: now() },
  });
  return count === 1;
}

export async function pause(tx: Transaction, row: EnrolmentRow): Promise<void> {
  if (row.state === "paused") return;
  if (!choicesIn(row).pause)
    throw new Problem("form", "This course is not running, so there is nothing to pause.");
  await change(tx, row.id, { state: "paused", pausedAt: now() });
}

type Resumable = { id: string; state: EnrolmentState; activeAt: Date | null; completedAt: Date | null };

/** Picks a place up where it was: a finished course is finished again. */
export async function resume<Row extends Resumable>(tx: Transaction, row: Row): Promise<Row> {
  if (row.state === "active" || row.state === "completed") return row;
  if (!choicesIn(row).resume)
    throw new Refused("PY-2", "A place is provisional until it is paid for or funded.");
  const state = row.completedAt ? "completed" : "active";
  await change(tx, row.id, { state, pausedAt: null, leftAt: null });
  return { ...row, state };
}

export async function leave(tx: Transaction, row: EnrolmentRow): Promise<void> {
  if (row.state === "left" || row.state === "ended") return;
  await change(tx, row.id, { state: "left", leftAt: now() });
}

/** Closes a course whose lessons are all marked and whose Gateway is reached. True when this was the last step. */
export async function finishIfDone(
  tx: Transaction,
  row: EnrolmentRow,
  gatewayAt: Date | null,
): Promise<boolean> {
  if (row.state !== "active") return false;
  const version = await versionWith(tx, row.versionId);
  const marks = await tx.lessonProgress.findMany({
    where: { enrolmentId: row.id, doneAt: { not: null } },
    select: { lessonId: true },
  });
  const done = marks.map(({ lessonId }) => lessonId);
  if (!isFinished(progressOf(version, done, gatewayAt))) return false;
  await change(tx, row.id, { state: "completed", completedAt: now() });
  return true;
}

async function change(
  tx: Transaction,
  id: string,
  data: { state: EnrolmentState; [column: string]: unknown },
): Promise<void> {
  const { count } = await tx.enrolment.updateMany({ where: { id }, data });
  if (count !== 1) throw new NotFound("enrolment");
}
