import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Outdated } from "@/lib/platform/errors";
import { isRole } from "@/lib/policy";
import { wordsChanged } from "./words";

export type ConsentGiven = {
  readonly purpose: string;
  /** The version of the words the person saw: their form carries it. */
  readonly version: number;
  /** The id of those words, for who has just looked at them. */
  readonly wordingId?: string;
  readonly act: "given" | "refused" | "withdrawn";
  /** What it is about, when a purpose has many, such as an enrolment's id. */
  readonly about?: string;
  /** How it was given, such as "ticked on the enrolment page". */
  readonly how: string;
  readonly recipient: string;
  readonly expiresAt?: Date;
};

type Shown = Pick<ConsentGiven, "purpose" | "version">;

/** Nobody agrees to words they have not seen: when newer ones were published meanwhile, they are shown and asked about. */
export async function mustHaveSeen(
  tx: Transaction,
  shown: Shown,
  field = "form",
): Promise<Shown & { readonly wordingId: string }> {
  const newest = await tx.consentWording.findFirstOrThrow({
    where: { purpose: shown.purpose },
    orderBy: { version: "desc" },
    select: { id: true, version: true },
  });
  if (newest.version !== shown.version) throw new Outdated(field, wordsChanged);
  return { ...shown, wordingId: newest.id };
}

/**
 * Adds one act of consent as evidence: who, when, how, and the exact words, by their version.
 * The transaction's room must be the wording's controller; row-level security refuses anything else.
 */
export async function recordConsent(
  tx: Transaction,
  actor: Pick<Actor, "personId" | "asker">,
  given: ConsentGiven,
): Promise<string> {
  const wordingId = given.wordingId ?? (await wordingOf(tx, given));
  const record = await tx.consentRecord.create({
    data: {
      personId: actor.personId as string,
      wordingId,
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

async function wordingOf(tx: Transaction, { purpose, version }: Shown): Promise<string> {
  const wording = await tx.consentWording.findUniqueOrThrow({
    where: { purpose_version: { purpose, version } },
    select: { id: true },
  });
  return wording.id;
}
