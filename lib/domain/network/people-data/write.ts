import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { actAs, type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { waiting } from "../memberships/read";
import { ownerOf } from "./collect";

/**
 * Removes a person from the network's part, in one transaction. Their row stays under a code, because what they agreed
 * to must still point somewhere; nothing in it says who they were. The last link contact of an organisation is refused.
 */
export function eraseFromNetwork(actor: Actor & { personId: string }): Promise<void> {
  return within(actor, "network", async (tx) => {
    const { personId, email, since } = await ownerOf(tx, actor);
    const byAddress = { personId: null, createdAt: { gte: since } };
    await takeOffHats(tx, actor);
    await tx.interest.deleteMany({ where: { OR: [{ personId }, { email, ...byAddress }] } });
    await tx.mail.deleteMany({ where: { OR: [{ personId }, { to: email, ...byAddress }] } });
    await tx.invitation.deleteMany({
      where: { OR: [{ acceptedById: personId }, { email, acceptedById: null, createdAt: { gte: since } }] },
    });
    const theirs = { where: { personId: actor.personId } };
    await tx.session.deleteMany(theirs);
    await tx.secondFactor.deleteMany(theirs);
    await tx.recoveryCode.deleteMany(theirs);
    await tx.linkedAccount.deleteMany(theirs);
    await tx.signInCode.deleteMany({ where: { email: actor.email } });
    await tx.signInLock.deleteMany({ where: { email: actor.email } });
    await recordDeed(tx, actor, "account.leave", { subject: ["person", actor.personId] });
    await actAs(tx, actor);
    await tx.person.update({
      where: { id: actor.personId },
      data: { name: "Somebody who left", email: `${actor.personId}@left.invalid`, leftAt: now() },
      select: { id: true },
    });
  });
}

/** Removes what somebody wrote to I Matter Training, and its letters to them, for who leaves that part alone. */
export function eraseLettersWithTraining(actor: Actor & { personId: string }): Promise<void> {
  return within(actor, "network", async (tx) => {
    const { personId, email, since } = await ownerOf(tx, actor);
    const controller = "training";
    const byAddress = { personId: null, createdAt: { gte: since }, controller } as const;
    await tx.interest.deleteMany({
      where: {
        OR: [
          { personId, controller },
          { email, ...byAddress },
        ],
      },
    });
    await tx.mail.deleteMany({
      where: {
        OR: [
          { personId, controller },
          { to: email, ...byAddress },
        ],
      },
    });
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
  await tx.invitation.updateMany({
    where: { invitedById: personId, ...waiting() },
    data: { withdrawnAt: now() },
  });
}
