import "server-only";
import { type Actor, thePortal, toDatabase } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem, Refused } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { hashOf, randomToken } from "@/lib/platform/secrets";
import { type Role, settingInMilliseconds } from "@/lib/policy";
import { post } from "../mail/write";
import { wornNow } from "./memberships";
import { ourOrganisation, waiting } from "./read";
import { invitationMail } from "./words";

/** Only a link contact brings people in or lets them go. */
export function mustBeLinkContact(actor: Actor): void {
  if (!actor.isLinkContact)
    throw new Refused("SY-3", "Only a link contact of your organisation can do that. Ask one of them.");
}

type Offer = { readonly email: string; readonly role: Role; readonly isLinkContact: boolean };

/** Offers a hat to one address by mail. */
export async function invite(tx: Transaction, actor: Actor, offer: Offer): Promise<string> {
  const organisationId = ourOrganisation(actor);
  await mustBeNews(tx, organisationId, offer);
  const token = randomToken();
  const until = after(now(), settingInMilliseconds("invitation.open"));
  const id = await offerHat(tx, {
    email: offer.email,
    role: toDatabase(offer.role),
    isLinkContact: offer.isLinkContact,
    organisationId,
    tokenHash: hashOf(token),
    invitedById: actor.personId as string,
    createdAt: now(),
    expiresAt: until,
  });
  const organisation = actor.organisation ?? "an organisation";
  const letter = invitationMail({ by: actor.name, organisation, role: offer.role, token, until });
  const address = { controller: "network", personId: null, to: offer.email } as const;
  await post(tx, { ...letter, ...address, key: `invitation ${id}` });
  return id;
}

/** One offer of a hat waits at a time. Of two link contacts who press at once, the second reads that it is sent already. */
async function offerHat(tx: Transaction, data: Prisma.InvitationUncheckedCreateInput): Promise<string> {
  const { email, organisationId, role } = data;
  const ranOut = { ...waiting(), expiresAt: { lte: now() } };
  await tx.invitation.updateMany({
    where: { email, organisationId, role, ...ranOut },
    data: { withdrawnAt: now() },
  });
  try {
    return (await tx.invitation.create({ data, select: { id: true } })).id;
  } catch (error) {
    if (isTaken(error)) throw invitedAlready();
    throw error;
  }
}

const invitedAlready = () =>
  new Problem("email", "This person has been invited already. Withdraw that invitation to send a new one.");

async function mustBeNews(tx: Transaction, organisationId: string, { email, role }: Offer): Promise<void> {
  const asked = { email, organisationId, role: toDatabase(role), ...waiting() };
  if (await tx.invitation.findFirst({ where: asked, select: { id: true } })) throw invitedAlready();
  const there = { organisationId, role: toDatabase(role), person: { email }, ...wornNow() };
  if (await tx.membership.findFirst({ where: there, select: { id: true } }))
    throw new Problem("email", "This person is here in that role already.");
}

type Accepted = {
  readonly id: string;
  readonly role: Parameters<typeof hatFor>[1];
  readonly organisationId: string;
  readonly isLinkContact: boolean;
  readonly invitedById: string;
};

/** Takes the offered hat, once: of two presses at the same time one finds the offer gone. */
export async function accept(tx: Transaction, actor: Actor, offer: Accepted): Promise<string> {
  const taken = await tx.invitation.updateMany({
    where: { id: offer.id, ...waiting() },
    data: { acceptedAt: now(), acceptedById: actor.personId },
  });
  if (taken.count !== 1) throw new Problem("form", "This invitation has been answered or has ended.");
  const { organisationId, isLinkContact, invitedById: grantedById } = offer;
  return hatFor(tx, offer.role, {
    personId: actor.personId as string,
    organisationId,
    isLinkContact,
    grantedById,
  });
}

type NewHat = {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly isLinkContact: boolean;
  readonly grantedById: string | null;
};

export async function hatFor(
  tx: Transaction,
  role: ReturnType<typeof toDatabase<Role>>,
  hat: NewHat,
): Promise<string> {
  try {
    const made = await tx.membership.create({
      data: { ...hat, role, startsAt: now(), createdAt: now() },
      select: { id: true },
    });
    return made.id;
  } catch (error) {
    if (isTaken(error)) throw new Problem("form", "You have this hat already.");
    throw error;
  }
}

/**
 * Ends a hat from now on, with the offers its wearer made that nobody has answered, and those the organisation made to
 * them: nobody walks back in with one.
 */
export async function end(
  tx: Transaction,
  actor: Actor,
  hat: { id: string; personId: string; organisationId: string | null },
): Promise<void> {
  const { email } = await tx.person.findUniqueOrThrow({
    where: { id: hat.personId },
    select: { email: true },
  });
  await tx.membership.update({
    where: { id: hat.id },
    data: { endedAt: now(), endedById: actor.personId },
    select: { id: true },
  });
  if (!hat.organisationId) return;
  const { organisationId } = hat;
  await withdrawOffers(tx, actor, { organisationId, OR: [{ invitedById: hat.personId }, { email }] });
}

/** Withdraws offers that wait, as the portal: who ends a place may wear another hat by now, and would not see them. */
export async function withdrawOffers(
  tx: Transaction,
  actor: Actor,
  which: Prisma.InvitationWhereInput,
): Promise<void> {
  await actAs(tx, thePortal);
  await tx.invitation.updateMany({ where: { AND: [which, waiting()] }, data: { withdrawnAt: now() } });
  await actAs(tx, actor);
}
