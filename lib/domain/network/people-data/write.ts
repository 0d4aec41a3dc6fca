import "server-only";
import { type Actor, visitor } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Controller } from "@/lib/policy";
import { withdrawOffers } from "../memberships/write";
import { ownerOf } from "./collect";

/**
 * Removes a person from the network's part. Their row stays under a code, because what they agreed
 * to must still point somewhere; nothing in it says who they were. The last link contact of an organisation is refused.
 */
export async function eraseFromNetwork(tx: Transaction, actor: Actor & { personId: string }): Promise<void> {
  const { personId, email, since } = await ownerOf(tx, actor);
  const byAddress = { personId: null, createdAt: { gte: since } };
  await takeOffHats(tx, actor);
  await tx.interest.deleteMany({ where: { OR: [{ personId }, { email, ...byAddress }] } });
  await tx.mail.deleteMany({ where: { OR: [{ personId }, { to: email, ...byAddress }] } });
  await tx.invitation.deleteMany({
    where: { OR: [{ acceptedById: personId }, { email, acceptedById: null, createdAt: { gte: since } }] },
  });
  const theirs = { where: { personId } };
  await tx.session.deleteMany(theirs);
  await tx.secondFactor.deleteMany(theirs);
  await tx.recoveryCode.deleteMany(theirs);
  await tx.linkedAccount.deleteMany(theirs);
  await tx.signInCode.deleteMany({ where: { email } });
  await tx.signInLock.deleteMany({ where: { email } });
  await tx.person.update({
    where: { id: personId },
    data: { name: "Somebody who left", email: `${personId}@left.invalid`, leftAt: now() },
    select: { id: true },
  });
}

/**
 * Removes what somebody wrote to one of the organisations until they left it, and its letters to them. They keep their
 * account, so anything newer is a new beginning. Safe to repeat.
 */
export async function eraseLettersWith(
  tx: Transaction,
  controller: Controller,
  person: string,
  leftAt: Date,
): Promise<void> {
  await actAs(tx, { personId: person, asker: "signed-in", organisationId: null });
  const { personId, email, since } = await ownerOf(tx, { ...visitor, personId: person });
  const until = { createdAt: { lte: leftAt }, controller } as const;
  const byAddress = { personId: null, createdAt: { gte: since, lte: leftAt }, controller } as const;
  await tx.interest.deleteMany({
    where: {
      OR: [
        { personId, ...until },
        { email, ...byAddress },
      ],
    },
  });
  await tx.mail.deleteMany({
    where: {
      OR: [
        { personId, ...until },
        { to: email, ...byAddress },
      ],
    },
  });
}

/** Ends every hat first, so that the database can refuse the last link contact, and withdraws what they offered. */
async function takeOffHats(tx: Transaction, actor: Actor & { personId: string }): Promise<void> {
  const { personId } = actor;
  await tx.membership.updateMany({
    where: { personId, endedAt: null },
    data: { endedAt: now(), endedById: personId },
  });
  await tx.membership.deleteMany({ where: { personId } });
  await withdrawOffers(tx, actor, { invitedById: personId });
}
