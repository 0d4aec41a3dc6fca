import "server-only";
import { queue } from "@/lib/entry/job";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Controller } from "@/lib/policy";
import { sendMail } from "./jobs";

/** A mail in plain text with a neutral subject. `key` makes it go out once, however often it is posted. */
export type Letter = {
  readonly key: string;
  readonly template: string;
  readonly controller: Controller;
  readonly personId: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar entry that goes along, as iCalendar text. */
  readonly calendar?: string;
  /** Where a mail program may stop letters of this kind by itself. */
  readonly unsubscribe?: string;
};

/** Puts a letter in the outbox and queues its sending, in the caller's transaction: no change, no letter. Whether it is new. */
export async function post(tx: Transaction, letter: Letter): Promise<boolean> {
  const written = await tx.mail.createMany({ data: [{ ...letter, createdAt: now() }], skipDuplicates: true });
  if (written.count) await queue(tx, sendMail, { key: letter.key });
  return written.count > 0;
}
