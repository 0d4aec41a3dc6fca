import "server-only";
import { type Actor, fromDatabase, thePortal } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { hashOf } from "@/lib/platform/secrets";
import type { Role } from "@/lib/policy";
import { hatsOf, wornNow } from "./memberships";

export type Hat = {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly isWorn: boolean;
};

/** The hats this person can wear now. */
export async function myHats(actor: Actor): Promise<Hat[]> {
  allow(actor, "account.read");
  const hats = await within(actor, "network", (tx) => hatsOf(tx, actor.personId as string));
  return hats.map(({ id, role, organisation }) => ({
    id,
    role: fromDatabase(role),
    organisation: organisation?.name ?? null,
    isWorn: id === actor.membershipId,
  }));
}

export type Waiting = {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string;
  readonly until: Date;
};

/** Invitations sent to this person's address that nobody has answered yet. */
export async function myInvitations(actor: Actor): Promise<Waiting[]> {
  allow(actor, "account.read");
  const rows = await within(actor, "network", (tx) =>
    tx.invitation.findMany({
      where: { email: actor.email, ...waiting() },
      orderBy: { createdAt: "asc" },
      select: { id: true, role: true, expiresAt: true, organisation: { select: { name: true } } },
    }),
  );
  return rows.map((row) => ({
    id: row.id,
    role: fromDatabase(row.role),
    organisation: row.organisation.name,
    until: row.expiresAt,
  }));
}

export const waiting = () => ({
  acceptedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  expiresAt: { gt: now() },
});

/** The invitation behind an address from a mail, for the person it was sent to. Anybody else finds nothing. */
export async function invitationWith(actor: Actor, token: string) {
  allow(actor, "account.read");
  const row = await within(actor, "network", (tx) =>
    tx.invitation.findFirst({
      where: { tokenHash: hashOf(token), email: actor.email },
      select: {
        role: true,
        isLinkContact: true,
        expiresAt: true,
        acceptedAt: true,
        declinedAt: true,
        withdrawnAt: true,
        organisation: { select: { name: true } },
      },
    }),
  );
  if (!row) throw new NotFound("invitation");
  return { ...row, role: fromDatabase(row.role), organisation: row.organisation.name, state: stateOf(row) };
}

/**
 * What an invitation is, for whoever holds the address from its mail and has not signed in: who asks, as what and until
 * when, as the mail itself says. Whom it was sent to stays unsaid.
 */
export async function invitationAtTheDoor(actor: Actor, token: string) {
  allow(actor, "membership.consider");
  const row = await within(thePortal, "network", (tx) =>
    tx.invitation.findFirst({
      where: { tokenHash: hashOf(token), ...waiting() },
      select: { role: true, expiresAt: true, organisation: { select: { name: true } } },
    }),
  );
  if (!row) return null;
  return { role: fromDatabase(row.role), organisation: row.organisation.name, until: row.expiresAt };
}

type Times = { acceptedAt: Date | null; declinedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

function stateOf(row: Times): "waiting" | "accepted" | "declined" | "withdrawn" | "expired" {
  if (row.acceptedAt) return "accepted";
  if (row.declinedAt) return "declined";
  if (row.withdrawnAt) return "withdrawn";
  return row.expiresAt <= now() ? "expired" : "waiting";
}

/** The members of the organisation whose hat is worn, and the invitations it has sent that still wait. */
export async function ourPeople(actor: Actor) {
  allow(actor, "membership.read");
  const organisationId = ourOrganisation(actor);
  return within(actor, "network", async (tx) => {
    const members = await tx.membership.findMany({
      where: { organisationId, ...wornNow() },
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        role: true,
        isLinkContact: true,
        startsAt: true,
        personId: true,
        person: { select: { name: true, email: true } },
      },
    });
    const invitations = await tx.invitation.findMany({
      where: { organisationId, ...waiting() },
      orderBy: { createdAt: "asc" },
      select: { id: true, email: true, role: true, isLinkContact: true, expiresAt: true },
    });
    const shown = members.map(({ id, personId }) => ({
      subject: ["membership", id] as const,
      about: personId,
    }));
    await noteLook(tx, actor, "network", "membership.read", ...shown);
    return {
      members: members.map((m) => ({
        ...m,
        role: fromDatabase(m.role),
        isMe: m.personId === actor.personId,
      })),
      invitations: invitations.map((i) => ({ ...i, role: fromDatabase(i.role) })),
    };
  });
}

/** The organisation whose hat is worn. Without one there is nothing within reach. */
export function ourOrganisation(actor: Actor): string {
  if (!actor.organisationId) throw new NotFound("organisation");
  return actor.organisationId;
}
