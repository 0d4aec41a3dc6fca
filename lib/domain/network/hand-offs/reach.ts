import { type Actor, toDatabase } from "@/lib/entry/actor";
import { NotFound } from "@/lib/platform/errors";
import type { Controller } from "@/lib/policy";

/** Somebody as themselves, whatever hat they wear: being connected is about the person and not about a hat. */
export function asThemselves(actor: Actor) {
  if (!actor.personId) throw new NotFound("hand-off");
  return { ...actor, personId: actor.personId, asker: "signed-in", organisationId: null } as const;
}

/** What concerns this person: by their account once they said yes, and by their address until then. PostgreSQL asks the same. */
export function aboutMe(actor: Actor) {
  const { personId, email } = asThemselves(actor);
  return { OR: [{ personId }, { personId: null, email }] };
}

/** What this person proposed, in the hat they wear. */
export function sentBy(actor: Actor) {
  const { personId, organisationId, asker } = actor;
  if (!personId || !organisationId || (asker !== "locality-hub" && asker !== "lead-professional"))
    throw new NotFound("hand-off");
  return { fromPersonId: personId, fromOrganisationId: organisationId, hat: toDatabase(asker) };
}

/** What is meant for this person's service, from the moment somebody has said yes. */
export function addressedTo({ organisationId }: Actor) {
  if (!organisationId) throw new NotFound("hand-off");
  return { toOrganisationId: organisationId, consentedAt: { not: null } };
}

/** A hub works for Relationship Health Matters and a Lead for I Matter Training: each proposes in its own room. */
export const roomOf = ({ asker }: Actor): Controller => (asker === "lead-professional" ? "training" : "cic");
