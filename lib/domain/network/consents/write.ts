import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isRole } from "@/lib/policy";

export type ConsentGiven = {
  /** Such as "course-terms"; the newest published wording of it is what was shown. */
  readonly purpose: string;
  readonly act: "given" | "refused" | "withdrawn";
  /** What it is about, when a purpose has many, such as an enrolment's id. */
  readonly about?: string;
  /** How it was given, such as "ticked on the enrolment page". */
  readonly how: string;
  readonly recipient: string;
  readonly expiresAt?: Date;
};

/**
 * Adds one act of consent as evidence: who, when, how, and the exact words, by their version.
 * The transaction's room must be the wording's controller; row-level security refuses anything else.
 */
export async function recordConsent(tx: Transaction, actor: Actor, given: ConsentGiven): Promise<string> {
  const wording = await tx.consentWording.findFirstOrThrow({
    where: { purpose: given.purpose },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  const record = await tx.consentRecord.create({
    data: {
      personId: actor.personId as string,
      wordingId: wording.id,
      act: given.act,
      about: given.about ?? "",
      how: given.how,
      recipient: given.recipient,
      hat: isRole(actor.asker) ? toDatabase(actor.asker) : null,
      at: now(),
      expiresAt: given.expiresAt ?? null,
    },
    select: { id: true },
  });
  return record.id;
}
