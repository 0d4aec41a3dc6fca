import "server-only";
import { thePortal, visitor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { settingInMilliseconds } from "@/lib/policy";
import { type Asking, aCode, noteCode } from "../codes/codes";
import { recordConsent } from "../consents/write";
import { post } from "../mail/write";
import { codeMail, noAccountMail, welcomeMail } from "./words";

type Found = { readonly id: string; readonly name: string };

/** The person with this address, unless the account is closed. Only the portal may look somebody up. */
export const personAt = (tx: Transaction, email: string): Promise<Found | null> =>
  tx.person.findFirst({
    where: { email, disabledAt: null, leftAt: null },
    select: { id: true, name: true },
  });

/**
 * Sends the one mail that fits. Known or not, the same steps are taken in the same order, so that neither the page
 * nor the time it takes says whether an address has an account. Returns the person it was about.
 */
export async function sendCode(
  tx: Transaction,
  asking: Asking & { readonly name: string | null },
): Promise<string | null> {
  await actAs(tx, thePortal);
  const person = await personAt(tx, asking.email);
  const name = person?.name ?? asking.name;
  const code = aCode();
  const id = await noteCode(tx, asking, name ? code : null);
  const letter = person ? codeMail(person.name, code) : name ? welcomeMail(code) : noAccountMail();
  await post(tx, {
    ...letter,
    key: `code ${id}`,
    controller: "network",
    personId: person?.id ?? null,
    to: asking.email,
  });
  return person?.id ?? null;
}

/** Opens an account: a person and a learner's hat, and nothing else (PL-1). The agreement is kept as evidence. */
export async function openAccount(
  tx: Transaction,
  given: { name: string; email: string; terms: number },
): Promise<Found> {
  const person = await tx.person.create({
    data: { name: given.name, email: given.email, over18At: now(), createdAt: now() },
    select: { id: true, name: true },
  });
  await claimCodeLetters(tx, person.id, given.email);
  const times = { startsAt: now(), createdAt: now() };
  await tx.membership.create({
    data: { personId: person.id, role: "personal_learner", ...times },
    select: { id: true },
  });
  const newcomer = { ...visitor, asker: "signed-in", personId: person.id } as const;
  await actAs(tx, newcomer);
  await recordConsent(tx, newcomer, {
    purpose: "account-terms",
    version: given.terms,
    act: "given",
    how: "ticked on the page for opening an account",
    recipient: "the I Matter network",
  });
  await actAs(tx, thePortal);
  return person;
}

/** Adds that the account was opened. Called when all else is done, because it holds the stream's lock. */
export const noteOpening = (tx: Transaction, { id }: Found): Promise<void> =>
  recordDeed(tx, visitor, "account.open", { subject: ["person", id], about: id });

/** The letters whose code has just proved an address were this person's, and go when they do. */
export async function claimCodeLetters(tx: Transaction, personId: string, email: string): Promise<void> {
  const since = new Date(now().getTime() - settingInMilliseconds("sign-in-code.life"));
  const theirs = { to: email, personId: null, createdAt: { gte: since } };
  await tx.mail.updateMany({
    where: { ...theirs, template: { in: ["register-code", "new-address-code"] } },
    data: { personId },
  });
}

/** Lets a Google or Microsoft account sign this person in from now on. */
export async function linkAccount(
  tx: Transaction,
  link: { provider: string; accountId: string; personId: string },
): Promise<void> {
  await tx.linkedAccount.createMany({ data: [{ ...link, createdAt: now() }], skipDuplicates: true });
}
