/**
 * One function for each thing a story needs, shared by the demonstration and the tests. They take the owner's client,
 * which steps around row security: nothing of the portal itself may import this file.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor } from "@/lib/entry/actor";
import { fromDatabase } from "@/lib/entry/actor";
import { after, days, now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { type OrganisationKind, PrismaClient, type Role } from "@/lib/platform/prisma/client";

export type Owner = PrismaClient;

/** A client that works as the owner of the tables. Disconnect it when the story has been told. */
export const asOwner = (url = env.DATABASE_URL): Owner =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) });

let made = 0;

export async function aPerson(db: Owner, given: { name?: string; email?: string } = {}) {
  made += 1;
  const { name = `Robin Test ${made}`, email = `robin-${made}-${Date.now()}@tests.example` } = given;
  return db.person.create({ data: { name, email, over18At: now(), createdAt: now() } });
}

type Districts = Readonly<Record<string, readonly [easting: number, northing: number]>>;

export function aLocality(db: Owner, place: { slug: string; name: string; districts?: Districts }) {
  const grid = Object.entries(place.districts ?? {});
  const districts = {
    create: grid.map(([outcode, [easting, northing]]) => ({ outcode, easting, northing })),
  };
  return db.locality.create({ data: { slug: place.slug, name: place.name, districts } });
}

export function anOrganisation(
  db: Owner,
  given: { kind: OrganisationKind; name?: string; localityId?: string | null },
) {
  made += 1;
  const { kind, name = `Test ${kind} ${made}`, localityId = null } = given;
  return db.organisation.create({ data: { name, kind, localityId, createdAt: now() } });
}

type Hat = {
  person: { id: string };
  role: Role;
  organisation?: { id: string } | null;
  isLinkContact?: boolean;
  grantedBy?: { id: string } | null;
  startsAt?: Date;
  endsAt?: Date | null;
};

export function aMembership(db: Owner, hat: Hat) {
  return db.membership.create({
    data: {
      personId: hat.person.id,
      role: hat.role,
      organisationId: hat.organisation?.id ?? null,
      isLinkContact: hat.isLinkContact ?? false,
      grantedById: hat.grantedBy?.id ?? null,
      startsAt: hat.startsAt ?? now(),
      endsAt: hat.endsAt ?? null,
      createdAt: now(),
    },
  });
}

/** Somebody new in one hat, with an organisation of the right kind when the role needs one. */
export async function someoneAs(db: Owner, role: Role, given: { name?: string; email?: string } = {}) {
  const person = await aPerson(db, given);
  const kind = kindFor(role);
  const organisation = kind ? await anOrganisation(db, { kind }) : null;
  const membership = await aMembership(db, {
    person,
    role,
    organisation,
    isLinkContact: organisation !== null,
  });
  return { person, organisation, membership, actor: await wearing(db, membership.id) };
}

function kindFor(role: Role): OrganisationKind | null {
  if (role === "personal_learner" || role === "professional_learner" || role === "family") return null;
  return role === "lead_professional" ? "locality_hub" : role;
}

/** The actor a session with this hat would be, its second step confirmed: for calling reads and actions directly. */
export async function wearing(db: Owner, membershipId: string): Promise<Actor & { personId: string }> {
  const hat = await db.membership.findUniqueOrThrow({
    where: { id: membershipId },
    include: { person: true, organisation: true },
  });
  return {
    asker: fromDatabase(hat.role),
    personId: hat.personId,
    name: hat.person.name,
    email: hat.person.email,
    sessionId: null,
    membershipId,
    organisationId: hat.organisationId,
    organisation: hat.organisation?.name ?? null,
    isLinkContact: hat.isLinkContact,
    hats: await db.membership.count({ where: { personId: hat.personId, endedAt: null } }),
    secondFactor: "confirmed",
  };
}

/** RHM's appointment of a hub, from a month ago until eleven months from now. */
export function anAppointment(db: Owner, hub: { id: string }) {
  const times = { startsAt: after(now(), -days(30)), endsAt: after(now(), days(335)) };
  return db.hubAppointment.create({
    data: { organisationId: hub.id, ...times, terms: "Terms for hubs, version 1" },
  });
}
