import { list, type Tables } from "./shape";

/** What the network holds, column by column. */
export const network = {
  Person: {
    kept: "account",
    of: ["id"],
    told: list("id name email emailSince over18At createdAt disabledAt leftAt"),
  },
  Session: {
    kept: "session",
    of: ["personId"],
    told: list("id personId membershipId device createdAt lastSeenAt expiresAt secondFactorAt"),
    untold: list("tokenHash"),
  },
  SignInCode: {
    kept: "sign-in-code",
    of: ["email=email"],
    told: list("id email createdAt expiresAt usedAt"),
    untold: list("codeHash browserHash"),
  },
  SignInLock: { kept: "sign-in-code", of: ["email=email"], told: list("email wrong lockedUntil") },
  SecondFactor: {
    kept: "second-factor",
    of: ["personId"],
    told: list("personId createdAt confirmedAt"),
    untold: list("secret lastStep pendingSecret pendingSessionId"),
  },
  RecoveryCode: {
    kept: "second-factor",
    of: ["personId"],
    told: list("id personId usedAt"),
    untold: list("codeHash"),
  },
  LinkedAccount: {
    kept: "account",
    of: ["personId"],
    told: list("provider accountId personId createdAt"),
  },
  Membership: {
    kept: "membership",
    of: ["personId"],
    told: list("id personId organisationId role isLinkContact startsAt endsAt endedAt createdAt"),
    untold: list("endedById grantedById"),
  },
  Invitation: {
    kept: "invitation",
    of: ["acceptedById", "email=email"],
    told: list(
      "id email organisationId role isLinkContact createdAt expiresAt acceptedAt declinedAt withdrawnAt",
    ),
    untold: list("tokenHash invitedById acceptedById"),
  },
  ConsentRecord: {
    kept: "consent",
    controlledBy: "wording.controller",
    of: ["personId"],
    told: list("id personId wordingId act about how hat recipient at expiresAt"),
  },
  AuditEvent: {
    kept: "audit",
    controlledBy: "stream",
    of: ["aboutPersonId", "actorId"],
    told: list("stream number at hat action subjectType subjectId facts"),
    untold: list("actorId aboutPersonId previousHash hash"),
  },
  Mail: {
    kept: "mail",
    of: ["personId", "to=email"],
    told: list("id template controller personId to subject text calendar createdAt claimedAt sentAt"),
    untold: list("key reference unsubscribe"),
  },
  Interest: {
    controlledBy: "controller",
    kept: { network: "interest-network", training: "interest-training", cic: "interest-cic" },
    of: ["personId", "email=email"],
    told: list(
      "id route controller personId name email outcode localityId courseSlug orderId message createdAt answeredAt answer",
    ),
    untold: list("answeredBy"),
  },
  HandOff: {
    kept: "hand-off",
    of: ["personId", "email=email"],
    told: list(
      "id email personId hat fromOrganisationId toOrganisationId purpose proposedAt expiresAt consentedAt consentId refusedAt acceptedAt declinedAt acknowledgedAt withdrawnAt",
    ),
    untold: list("fromPersonId acceptedById"),
  },
  HandOffField: {
    kept: "hand-off",
    of: ["handOff.personId"],
    told: list("handOffId position label value leftOut"),
  },
  RateLimit: { kept: "attempt-count", of: [], told: list(""), untold: list("key points expire") },
  Organisation: { nobody: list("id name kind localityId createdAt closedAt") },
  Locality: { nobody: list("id slug name") },
  PostcodeDistrict: { nobody: list("outcode localityId easting northing") },
  ConsentWording: {
    nobody: list("id purpose version controller title text lawfulBasis keptFor publishedAt"),
  },
  AuditStream: { nobody: list("stream number hash") },
  PortalClock: { nobody: list("id offsetMs") },
} satisfies Tables;
