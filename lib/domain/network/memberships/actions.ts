"use server";

import { defineAction } from "@/lib/entry/action";
import { fromDatabase, toDatabase } from "@/lib/entry/actor";
import { now } from "@/lib/platform/clock";
import { Problem, Refused } from "@/lib/platform/errors";
import { hashOf } from "@/lib/platform/secrets";
import { type Role, roles } from "@/lib/policy";
import { mailsTo } from "../codes/limits";
import { thisSession, tooOldForStaff } from "../sessions/cookie";
import { nextPath } from "../sign-in/sign-in";
import { placeEnded, tellWhoseItWas } from "./ended";
import { hatsOf, wornNow } from "./memberships";
import { membershipsWithin } from "./reach";
import { ourOrganisation, waiting } from "./read";
import { openHats, rolesOfferedBy } from "./roles-offered";
import { AnswerInvitation, ChooseHat, Invite, OneInvitation, OneMembership, TakeHat } from "./schema";
import { onwardIn } from "./way-on";
import { accept, end, hatFor, invite, mustBeLinkContact } from "./write";

/** Puts one of the person's own hats on this session, in one step. */
export const chooseHat = defineAction({
  does: "hat.choose",
  room: "network",
  input: ChooseHat,
  on: async ({ tx, actor, input }) =>
    (await hatsOf(tx, actor.personId as string)).find((hat) => hat.id === input.hat) ?? null,
  run: async ({ tx, actor, input, row }) => {
    const role = fromDatabase(row.role);
    const session = await tx.session.findUniqueOrThrow({
      where: { id: thisSession(actor) },
      select: { createdAt: true },
    });
    if (roles[role].needsOrganisation && tooOldForStaff(session.createdAt))
      throw new Problem("form", "You signed in a good while ago. Sign out and in again to wear this hat.");
    await tx.session.update({
      where: { id: thisSession(actor) },
      data: { membershipId: row.id },
      select: { id: true },
    });
    return { subject: ["membership", row.id], goTo: onwardIn(role, nextPath(input.next)) };
  },
});

/** Takes up learning: a hat that is open to everyone, so nobody has to grant it. */
export const takeLearnerHat = defineAction({
  does: "hat.choose",
  room: "network",
  input: TakeHat,
  run: async ({ tx, actor, input }) => {
    const role = openHats.find((open) => open === input.role);
    if (!role) throw new Refused("PR-2", "That hat comes from an organisation that invites you.");
    const alone = { organisationId: null, isLinkContact: false, grantedById: null };
    const id = await hatFor(tx, toDatabase(role), { personId: actor.personId as string, ...alone });
    if (actor.sessionId)
      await tx.session.update({
        where: { id: actor.sessionId },
        data: { membershipId: id },
        select: { id: true },
      });
    return { subject: ["membership", id], goTo: onwardIn(role, nextPath(input.next)) };
  },
});

/** Offers a role in one's own organisation to somebody else. */
export const inviteSomebody = defineAction({
  does: "membership.invite",
  room: "network",
  input: Invite,
  limit: ({ email }) => [{ tries: 60, seconds: 3_600 }, mailsTo(email)],
  run: async ({ tx, actor, input }) => {
    mustBeLinkContact(actor);
    const role = rolesOfferedBy(actor.asker).find((offered) => offered === input.role);
    if (!role) throw new Problem("role", "Choose one of the roles in the list.");
    if (input.email === actor.email) throw new Refused("SY-6", "Nobody can give a role to themselves.");
    const id = await invite(tx, actor, {
      email: input.email,
      role,
      isLinkContact: input.linkContact === "yes",
    });
    return { subject: ["invitation", id], goTo: `/${actor.asker}/people?invited=yes` };
  },
});

export const withdrawInvitation = defineAction({
  does: "membership.invite",
  room: "network",
  input: OneInvitation,
  on: ({ tx, actor, input }) =>
    tx.invitation.findFirst({
      where: { id: input.invitation, organisationId: ourOrganisation(actor), ...waiting() },
      select: { id: true },
    }),
  run: async ({ tx, actor, row }) => {
    mustBeLinkContact(actor);
    await tx.invitation.update({ where: { id: row.id }, data: { withdrawnAt: now() }, select: { id: true } });
    return { subject: ["invitation", row.id], goTo: `/${actor.asker}/people?withdrawn=yes` };
  },
});

/** Makes a colleague a link contact too, so that one can leave. */
export const makeLinkContact = defineAction({
  does: "membership.invite",
  room: "network",
  input: OneMembership,
  on: ({ tx, actor, input }) =>
    tx.membership.findFirst({
      where: {
        id: input.membership,
        organisationId: ourOrganisation(actor),
        role: toDatabase(actor.asker as Role),
        isLinkContact: false,
        ...wornNow(),
      },
      select: { id: true, personId: true },
    }),
  run: async ({ tx, actor, row }) => {
    mustBeLinkContact(actor);
    await tx.membership.update({
      where: { id: row.id },
      data: { isLinkContact: true },
      select: { id: true },
    });
    return { subject: ["membership", row.id], about: row.personId, goTo: `/${actor.asker}/people?made=yes` };
  },
});

/** Ends a hat: one's own, or as a link contact somebody's in the same organisation. It bites on their next request. */
export const endMembership = defineAction({
  does: "membership.end",
  room: "network",
  input: OneMembership,
  on: ({ tx, actor, reach, input }) =>
    tx.membership.findFirst({
      where: { id: input.membership, endedAt: null, ...membershipsWithin(reach, actor) },
      select: placeEnded,
    }),
  run: async ({ tx, actor, row }) => {
    const mine = row.personId === actor.personId;
    if (!mine) mustBeLinkContact(actor);
    await end(tx, actor, row);
    if (!mine) await tellWhoseItWas(tx, actor, row);
    const goTo = mine ? "/account/hats?ended=yes" : `/${actor.asker}/people?ended=yes`;
    return { subject: ["membership", row.id], about: row.personId, goTo };
  },
});

const answered = {
  id: true,
  role: true,
  organisationId: true,
  isLinkContact: true,
  invitedById: true,
} as const;

/** Says yes to an invitation. Only the address it was sent to can. */
export const acceptInvitation = defineAction({
  does: "membership.accept",
  room: "network",
  input: AnswerInvitation,
  on: ({ tx, actor, input }) =>
    tx.invitation.findFirst({
      where: { ...whichInvitation(input.invitation), email: actor.email },
      select: answered,
    }),
  run: async ({ tx, actor, row }) => {
    const id = await accept(tx, actor, row);
    return { subject: ["membership", id], goTo: `/choose-role?new=${fromDatabase(row.role)}` };
  },
});

export const declineInvitation = defineAction({
  does: "membership.decline",
  room: "network",
  input: AnswerInvitation,
  on: ({ tx, actor, input }) =>
    tx.invitation.findFirst({
      where: { ...whichInvitation(input.invitation), email: actor.email, ...waiting() },
      select: { id: true },
    }),
  run: async ({ tx, row }) => {
    await tx.invitation.update({ where: { id: row.id }, data: { declinedAt: now() }, select: { id: true } });
    return { subject: ["invitation", row.id], goTo: "/account/hats?declined=yes" };
  },
});

/** An invitation is named by its id on the account page, or by the secret from its mail. */
function whichInvitation(named: string) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(named);
  return isId ? { id: named } : { tokenHash: hashOf(named) };
}
