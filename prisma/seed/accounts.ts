/** Builders for accounts: how somebody is signed in, what they are invited to and what they have agreed to. */
import { after, days, minutes, now } from "@/lib/platform/clock";
import type { Role } from "@/lib/platform/prisma/client";
import { hashOf, randomToken, seal } from "@/lib/platform/secrets";
import type { Owner } from "./build";
import { wordings } from "./content/wordings";

/** A signed-in browser. Returns the token for its `__Host-session` cookie. */
export async function aSession(
  db: Owner,
  given: { person: { id: string }; membership?: { id: string } | null; secondFactor?: boolean },
) {
  const token = randomToken();
  const session = await db.session.create({
    data: {
      tokenHash: hashOf(token),
      personId: given.person.id,
      membershipId: given.membership?.id ?? null,
      device: "A test browser",
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: after(now(), days(14)),
      secondFactorAt: given.secondFactor ? now() : null,
    },
  });
  return { token, session };
}

/** An authenticator app, set up and confirmed. `secret` is what the app would hold, in base 32. */
export async function aSecondFactor(db: Owner, person: { id: string }, secret: string) {
  await db.secondFactor.create({
    data: {
      personId: person.id,
      secret: seal("second-factor", secret),
      createdAt: now(),
      confirmedAt: now(),
    },
  });
  return secret;
}

/** An offer of a hat, waiting for its answer. Returns the token that its mail carries. */
export async function anInvitation(
  db: Owner,
  given: {
    email: string;
    role: Role;
    organisation: { id: string };
    by: { id: string };
    isLinkContact?: boolean;
  },
) {
  const token = randomToken();
  const invitation = await db.invitation.create({
    data: {
      email: given.email,
      role: given.role,
      organisationId: given.organisation.id,
      invitedById: given.by.id,
      isLinkContact: given.isLinkContact ?? false,
      tokenHash: hashOf(token),
      createdAt: after(now(), -minutes(1)),
      expiresAt: after(now(), days(14) - minutes(1)),
    },
  });
  return { token, invitation };
}

/** Every consent wording of the content folder, as published today. Words already there stay as they are. */
export function theWordings(db: Owner) {
  return db.consentWording.createMany({
    data: wordings.map((wording) => ({ ...wording, publishedAt: now() })),
    skipDuplicates: true,
  });
}

/** A yes to the newest words of a purpose, as somebody gives it on the page that asks. */
export async function aYes(
  db: Owner,
  person: { id: string },
  purpose: string,
  given: { recipient: string; about?: string; hat?: Role },
) {
  const wording = await db.consentWording.findFirstOrThrow({
    where: { purpose },
    orderBy: { version: "desc" },
  });
  const how =
    purpose === "course-terms"
      ? "ticked on the page where a person joins"
      : "ticked on the page for opening an account";
  return db.consentRecord.create({
    data: { personId: person.id, wordingId: wording.id, act: "given", how, at: now(), ...given },
  });
}
