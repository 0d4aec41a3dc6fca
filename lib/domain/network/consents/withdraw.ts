import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import type { Controller } from "@/lib/policy";
import { type ConsentGiven, recordConsent } from "./write";

const wording = { select: { purpose: true, version: true, lawfulBasis: true } } as const;

/** The yes that somebody wants to take back: their own, and given to this controller, who also does what follows. */
export const ownYes = (tx: Transaction, actor: Actor, record: string, controller: Controller) =>
  tx.consentRecord.findFirst({
    where: { id: record, personId: actor.personId as string, wording: { controller } },
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

/** Takes a yes back for somebody who proved that it is theirs without signing in, such as with a link from their mail. */
export async function takeBackWithProof(
  tx: Transaction,
  personId: string,
  { purpose, about, how }: Pick<ConsentGiven, "purpose" | "how"> & { readonly about: string },
): Promise<void> {
  const person = { personId, asker: "signed-in", organisationId: null } as const;
  await actAs(tx, person);
  const newest = await tx.consentRecord.findFirst({
    where: { personId, about, wording: { purpose } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { act: true, recipient: true, wording },
  });
  if (newest?.act !== "given") return;
  const { version } = newest.wording;
  const { recipient } = newest;
  await recordConsent(tx, person, { purpose, version, act: "withdrawn", about, how, recipient });
}
