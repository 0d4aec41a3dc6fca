import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import { recordConsent } from "./write";

const wording = { select: { purpose: true, version: true, lawfulBasis: true } } as const;

/** The yes that somebody wants to take back: their own, and within this controller's part. */
export const ownYes = (tx: Transaction, actor: Actor, record: string) =>
  tx.consentRecord.findFirst({
    where: { id: record, personId: actor.personId as string },
    select: { id: true, about: true, recipient: true, wording },
  });

type OwnYes = NonNullable<Awaited<ReturnType<typeof ownYes>>>;

/** Takes a yes back, in one step. The newest act counts, so everything that asks sees it from the next moment on. */
export async function takeBack(
  tx: Transaction,
  actor: Actor,
  { about, recipient, wording }: OwnYes,
): Promise<string> {
  if (wording.lawfulBasis === "contract")
    throw new Problem(
      "form",
      "This is part of an agreement. You end it by leaving, not by taking back a yes.",
    );
  return recordConsent(tx, actor, {
    purpose: wording.purpose,
    version: wording.version,
    act: "withdrawn",
    about,
    how: "pressed on the account page",
    recipient,
  });
}
