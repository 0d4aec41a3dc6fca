import "server-only";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { type Asking, aCode, noteCode } from "../codes/codes";
import { post } from "../mail/write";
import { addressInUseMail, movedMail, newAddressMail } from "../sign-in/words";
import { claimCodeLetters, personAt } from "../sign-in/write";

/**
 * Sends a code to the address somebody wants to move to. Its owner, if it has one, gets a letter without a code. The
 * letter belongs to nobody yet: whoever asked must read it in that mailbox, not in a download of their own data.
 */
export async function sendNewAddressCode(tx: Transaction, actor: Actor, asking: Asking): Promise<void> {
  await actAs(tx, thePortal);
  const inUse = await personAt(tx, asking.email);
  const code = aCode();
  const id = await noteCode(tx, asking, inUse ? null : code);
  const address = { controller: "network", personId: inUse?.id ?? null, to: asking.email } as const;
  await post(tx, { ...(inUse ? addressInUseMail() : newAddressMail(code)), ...address, key: `code ${id}` });
  await actAs(tx, actor);
}

/** Tells the old address while it is still theirs to write to, moves the account, and signs every other device out. */
export async function moveTo(
  tx: Transaction,
  actor: Actor & { personId: string },
  email: string,
): Promise<void> {
  const { personId } = actor;
  const old = { controller: "network", personId, to: actor.email } as const;
  await post(tx, { ...movedMail(actor.name), ...old, key: `moved ${crypto.randomUUID()}` });
  await tx.person.update({
    where: { id: personId },
    data: { email, emailSince: now() },
    select: { id: true },
  });
  const others = actor.sessionId ? { id: { not: actor.sessionId } } : {};
  await tx.session.deleteMany({ where: { personId, ...others } });
  await actAs(tx, thePortal);
  await claimCodeLetters(tx, personId, email);
  await actAs(tx, actor);
}
