import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import type { EnrolmentRow } from "../enrolments/write";
import { newCode } from "./certificates";

/** Makes the certificate of a finished course, once. It carries the name as it is on this day. */
export async function earn(tx: Transaction, actor: Actor, row: EnrolmentRow): Promise<string> {
  const course = await tx.course.findUniqueOrThrow({
    where: { id: row.courseId },
    select: { title: true, level: true, certificate: true },
  });
  if (!course.certificate) throw new Problem("form", "This course does not give a certificate.");
  if (!row.completedAt) {
    throw new Problem(
      "form",
      "The certificate comes when every lesson is marked and the Gateway is reached.",
    );
  }
  const certificate = await tx.certificate.upsert({
    where: { enrolmentId: row.id },
    create: {
      code: newCode(),
      enrolmentId: row.id,
      personId: actor.personId as string,
      name: actor.name,
      course: course.title,
      level: course.level,
      issuedAt: now(),
    },
    update: {},
    select: { id: true },
  });
  return certificate.id;
}
