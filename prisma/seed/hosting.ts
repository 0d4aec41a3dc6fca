/** Builders for workshops: a school that may host, a Lead who may lead, and what leads from asking to a room full of people. */
import { randomInt, randomUUID } from "node:crypto";
import { hashOfKey, keyOf } from "@/lib/domain/training/workshop-places/workshop-places";
import { after, days, hours, now } from "@/lib/platform/clock";
import { aLocality, type Owner, someoneAs } from "./build";

type Id = { id: string };
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const drawn = (length: number, from = letters) =>
  Array.from({ length }, () => from[randomInt(from.length)]).join("");

/** Midnight of the day so many days from now, as a date column keeps it. */
export const inDays = (count: number, from = now()) =>
  new Date(`${after(from, days(count)).toISOString().slice(0, 10)}T00:00:00Z`);

/** A workshop's hour: `when` o'clock by Greenwich, so many days from now, for an hour and a half. */
export function atHour(count: number, when = 14) {
  const startsAt = after(inDays(count), hours(when));
  return { startsAt, endsAt: after(startsAt, hours(1.5)) };
}

/** A certification that holds from a month ago, granted by somebody at I Matter Training. */
export function aCertification(
  db: Owner,
  person: Id,
  given: { by?: Id; startsOn?: Date; endsOn?: Date; level?: "lead" | "lead_plus" } = {},
) {
  const { by, startsOn = inDays(-30), endsOn = inDays(700), level = "lead" } = given;
  return db.leadCertification.create({
    data: {
      personId: person.id,
      level,
      evidence: "Lead training finished, two workshops led beside another Lead, and a reflective summary.",
      askedAt: after(startsOn, -days(7)),
      decidedAt: startsOn,
      decidedById: by?.id ?? null,
      startsOn,
      endsOn,
    },
  });
}

/** A Lead with a hub of their own and a certification that holds. */
export async function aLead(db: Owner, given: { name?: string; endsOn?: Date } = {}) {
  const lead = await someoneAs(db, "lead_professional", given);
  await aCertification(db, lead.person, given.endsOn ? { endsOn: given.endsOn } : {});
  return lead;
}

/** What a school tells about itself, and its signed starter agreement. */
export async function hostingAt(
  db: Owner,
  organisation: Id,
  head: Id,
  given: { urn?: string; postcode?: string; keepDays?: number; street?: string; town?: string } = {},
) {
  const { urn = String(randomInt(100_000, 999_999)), postcode = "ZZ1 1AA", keepDays = 90 } = given;
  const host = await db.host.create({
    data: {
      organisationId: organisation.id,
      urn,
      street: given.street ?? "1 School Lane",
      town: given.town ?? "Wendle",
      postcode,
      outcode: postcode.split(" ")[0] as string,
      access: "Step-free from the front gate. The hall has a hearing loop.",
      parking: "Twelve places by the gate, two of them wide.",
      phone: "01632 960010",
      contact: {
        create: {
          safeguardingName: "Sam Invented",
          safeguardingPhone: "01632 960001",
          safeguardingEmail: "safeguarding@school.example",
        },
      },
      keepDays,
      createdAt: now(),
      updatedAt: now(),
    },
  });
  const agreement = await db.starterAgreement.create({
    data: {
      organisationId: organisation.id,
      version: 1,
      words: "The starter agreement, version 1.",
      linkContactId: head.id,
      signedById: head.id,
      signedName: "Robin Test",
      signedAt: now(),
    },
  });
  return { host, agreement };
}

/** A school in a place of its own, ready to host. */
export async function aHost(db: Owner, given: { keepDays?: number } = {}) {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as Id;
  const mark = drawn(10);
  const locality = await aLocality(db, { slug: `place-${mark}`, name: `Place ${mark}` });
  await db.organisation.update({ where: { id: organisation.id }, data: { localityId: locality.id } });
  return { head, organisation, locality, ...(await hostingAt(db, organisation, head.person, given)) };
}

export function aRequest(
  db: Owner,
  organisation: Id,
  given: { by?: Id; expected?: number; room?: string; on?: Date } = {},
) {
  const { by, expected = 20, room = "Hall", on = inDays(21) } = given;
  return db.workshopRequest.create({
    data: {
      organisationId: organisation.id,
      askedById: by?.id ?? null,
      audience: "primary",
      expected,
      room,
      languages: "English",
      createdAt: now(),
      dates: { create: [{ on, part: "afternoon" }] },
    },
  });
}

type Hours = { startsAt: Date; endsAt: Date };

export function anOffer(db: Owner, request: Id, lead: Id, second: Id, at: Hours = atHour(21)) {
  const who = { requestId: request.id, leadId: lead.id, secondContactId: second.id };
  return db.workshopOffer.create({ data: { ...who, ...at, details: "", createdAt: now() } });
}

/** A workshop as it stands after everybody said yes: published unless `state` says otherwise. */
export async function aWorkshop(
  db: Owner,
  given: {
    host: { organisation: Id; locality: Id; head: { person: Id } };
    lead: { person: Id };
    second?: Id;
    at?: Hours;
    capacity?: number;
    room?: string;
    state?: "confirmed" | "published";
    listGoesOn?: Date;
  },
) {
  const { host, lead, second = host.head.person, at = atHour(21), capacity = 24, room = "Hall" } = given;
  const request = await aRequest(db, host.organisation, { by: host.head.person, room });
  const offer = await anOffer(db, request, lead.person, second, at);
  await db.workshopOffer.update({ where: { id: offer.id }, data: { confirmedAt: now() } });
  await db.workshopRequest.update({ where: { id: request.id }, data: { answeredAt: now() } });
  const state = given.state ?? "published";
  const checkInCode = drawn(6, "ABCDEFGHJKMNPQRSTUVWXYZ23456789");
  const workshop = await db.workshop.create({
    data: {
      code: drawn(8),
      checkIn: { create: { word: checkInCode } },
      organisationId: host.organisation.id,
      localityId: host.locality.id,
      offerId: offer.id,
      leadId: lead.person.id,
      secondContactId: second.id,
      state,
      audience: "primary",
      languages: "English",
      room,
      ...at,
      capacity,
      covered: [],
      createdAt: now(),
      publishedAt: state === "published" ? now() : null,
      listGoesOn: given.listGoesOn ?? inDays(90, at.startsAt),
    },
  });
  return { ...workshop, checkInCode };
}

let came = 0;

/** Somebody's place, kept unless told otherwise. `token` opens it, as the link in their letter would. */
export async function aPlace(
  db: Owner,
  workshop: Id,
  given: { name?: string; email?: string; party?: number; state?: "booked" | "waiting"; kept?: false } = {},
) {
  came += 1;
  const { name = `Robin Comes ${came}`, email = `comes-${came}-${Date.now()}@tests.example` } = given;
  const id = randomUUID();
  const token = keyOf(id);
  const place = await db.workshopPlace.create({
    data: {
      id,
      workshopId: workshop.id,
      name,
      email,
      party: given.party ?? 1,
      state: given.state ?? "booked",
      tokenHash: hashOfKey(token),
      createdAt: now(),
      keptAt: given.kept === false ? null : now(),
    },
  });
  return { token, place };
}
