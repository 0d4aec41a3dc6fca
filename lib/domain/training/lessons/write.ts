import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound, Problem } from "@/lib/platform/errors";
import { versionWith } from "../courses/read";
import type { EnrolmentRow } from "../enrolments/write";
import { lessonIn } from "./lessons";

/** Marks a lesson, or takes the mark off. Only the learner's own press does either. */
export async function mark(tx: Transaction, row: EnrolmentRow, slug: string, done: boolean) {
  const { lesson, after } = lessonIn(await versionWith(tx, row.versionId), slug);
  const at = now();
  await tx.lessonProgress.upsert({
    where: { enrolmentId_lessonId: { enrolmentId: row.id, lessonId: lesson.id } },
    create: { enrolmentId: row.id, lessonId: lesson.id, openedAt: at, doneAt: done ? at : null },
    update: { doneAt: done ? at : null },
    select: { lessonId: true },
  });
  await noteLesson(tx, row.id, slug);
  return { lesson, after };
}

/** Where to pick up next time. */
async function noteLesson(tx: Transaction, enrolmentId: string, slug: string): Promise<void> {
  await tx.enrolment.updateMany({ where: { id: enrolmentId }, data: { lastLesson: slug } });
}

/** Keeps what was chosen in a check, so that its feedback is there next time too. Nothing is added up. */
export async function answer(
  tx: Transaction,
  actor: Actor,
  row: EnrolmentRow,
  given: { lesson: string; check: number; option: number },
): Promise<string> {
  const { lesson } = lessonIn(await versionWith(tx, row.versionId), given.lesson);
  const check = lesson.checks[given.check];
  if (!check) throw new NotFound("check");
  if (!check.options[given.option]) throw new Problem("option", "Choose one of the answers first.");
  const key = { enrolmentId: row.id, lessonId: lesson.id, check: given.check };
  await tx.checkAnswer.upsert({
    where: { enrolmentId_lessonId_check: key },
    create: { ...key, personId: actor.personId as string, option: given.option, at: now() },
    update: { option: given.option, at: now() },
    select: { check: true },
  });
  return lesson.id;
}

/** The Gateway is reached when the learner says so; there is nothing to pass. */
export async function reachGateway(tx: Transaction, row: EnrolmentRow): Promise<Date> {
  const version = await versionWith(tx, row.versionId);
  if (!version.gateway) throw new NotFound("gateway");
  if (row.gatewayAt) return row.gatewayAt;
  if (row.state !== "active") throw new Problem("form", "This course is not open to you at the moment.");
  const gatewayAt = now();
  await tx.enrolment.updateMany({ where: { id: row.id }, data: { gatewayAt } });
  return gatewayAt;
}
