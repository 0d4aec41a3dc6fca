/** Builders for the CIC's side: a hub that takes bookings, and what leads from a yes to support that ends. */
import { randomUUID } from "node:crypto";
import { keyOf } from "@/lib/domain/cic/consultations/consultations";
import { after, days, hours, minutes, now } from "@/lib/platform/clock";
import type { ConsultationState, ConsultationWay, Role } from "@/lib/platform/prisma/client";
import { hashOf } from "@/lib/platform/secrets";
import { aYes, theWordings } from "./accounts";
import { aMembership, anAppointment, aPerson, type Owner, someoneAs } from "./build";
import { firstInstrument } from "./content/instrument";
import { inDays } from "./hosting";

type Id = { id: string };
const organisationOf = (hub: Id) => ({ organisationId: hub.id });

/** RHM's licence, from a month ago unless it says otherwise. */
export function aLicence(
  db: Owner,
  person: Id,
  hub: Id,
  given: { startsOn?: Date; endsOn?: Date; by?: Id } = {},
) {
  const { startsOn = inDays(-30), endsOn = inDays(335), by } = given;
  const licensed = { licensedAt: startsOn, licensedById: by?.id ?? null };
  return db.practitionerLicence.create({
    data: { personId: person.id, ...organisationOf(hub), startsOn, endsOn, ...licensed },
  });
}

/** Where a hub is: open on every day of the week from eight to eight, so that a test may choose any day. */
export async function hubPlace(
  db: Owner,
  hub: Id,
  given: { outcode?: string; pricePence?: number; selfFunded?: boolean; email?: string; on?: number[] } = {},
) {
  const { outcode = "ZZ1", pricePence = 15_000, selfFunded = true, email = "hello@hub.example" } = given;
  await db.hubPlace.create({
    data: {
      ...organisationOf(hub),
      ...{ street: "4 Mill Row", town: "Wendle", postcode: `${outcode} 3CD`, outcode },
      access: "Step-free, with a lift. There is a quiet room to wait in.",
      ...{ phone: "01632 960010", email, pricePence, selfFunded, updatedAt: now() },
    },
  });
  await opens(db, hub, null, [8 * 60, 20 * 60], given.on);
  return db.consultationRoom.create({ data: { ...organisationOf(hub), name: "The green room" } });
}

/** Hours on each day of the week, in minutes after midnight: the hub's own, or one person's. */
export const opens = (
  db: Owner,
  hub: Id,
  person: Id | null,
  [fromMinute, toMinute]: readonly [number, number],
  on = [1, 2, 3, 4, 5, 6, 7],
) =>
  db.hubHours.createMany({
    data: on.map((weekday) => ({
      ...organisationOf(hub),
      personId: person?.id ?? null,
      kind: "open" as const,
      ...{ weekday, fromMinute, toMinute },
    })),
  });

/** A hub with RHM's appointment, a place, one licensed practitioner and somebody else who works there. */
export async function aHub(db: Owner, given: Parameters<typeof hubPlace>[2] = {}) {
  await theWordings(db);
  const practitioner = await someoneAs(db, "locality_hub");
  const organisation = practitioner.organisation as Id;
  const second = await aPerson(db);
  await aMembership(db, { person: second, role: "locality_hub", organisation, isLinkContact: true });
  await anAppointment(db, organisation);
  const licence = await aLicence(db, practitioner.person, organisation);
  const room = await hubPlace(db, organisation, given);
  await opens(db, organisation, practitioner.person, [9 * 60, 17 * 60]);
  return { organisation, practitioner, second, licence, room };
}

type Hub = { organisation: Id; practitioner: { person: Id }; room?: Id; second?: Id };
type Someone = { person: Id; hat?: Role };

/** A consultation at ten in the morning by Greenwich, booked by its person with their own yes. */
export async function aConsultation(
  db: Owner,
  hub: Hub,
  { person, hat = "personal_learner" }: Someone,
  given: { on?: number; at?: number; state?: ConsultationState; way?: ConsultationWay } = {},
) {
  const { on = 7, at = 10, state = "booked", way = "phone" } = given;
  const [id, startsAt] = [randomUUID(), after(inDays(on), hours(at))];
  const token = keyOf(id);
  const endsAt = after(startsAt, minutes(90));
  const consent = await aYes(db, person, "consultation", { recipient: "The hub", about: id, hat });
  const consultation = await db.consultation.create({
    data: {
      ...{ id, ...organisationOf(hub.organisation), personId: person.id, hat, consentId: consent.id },
      practitionerId: hub.practitioner.person.id,
      roomId: way === "in_person" ? (hub.room?.id ?? null) : null,
      ...{ way, state, startsAt, endsAt, freeFrom: after(endsAt, minutes(15)), tokenHash: hashOf(token) },
      createdAt: after(startsAt, -days(10)),
      payBy: state === "provisional" ? after(now(), hours(1)) : null,
      cancelledAt: state === "cancelled" ? now() : null,
      calledOffBy: state === "cancelled" ? "person" : null,
      heldAt: state === "held" ? endsAt : null,
      closesAt: after(endsAt, days(14)),
    },
  });
  return { consultation, token };
}

/** What somebody paid to RHM for a consultation, with its receipt and its place in the books. */
export async function aPaidCharge(
  db: Owner,
  consultation: { id: string; personId: string; createdAt: Date },
  { payerName, pence = 15_000 }: { payerName: string; pence?: number },
) {
  const [row] = await db.$queryRaw<{ number: number }[]>`SELECT nextval('cic.receipt_number')::int AS number`;
  const at = consultation.createdAt;
  const charge = await db.charge.create({
    data: {
      ...{ consultationId: consultation.id, personId: consultation.personId, payerName, pence },
      ...{ description: "Consultation, 1 hour 30 minutes", state: "paid", createdAt: at, paidAt: at },
      ...{ reference: `pi_practice_story_${consultation.id}`, receiptNumber: row?.number ?? 1 },
    },
  });
  const entry = { movement: randomUUID(), chargeId: charge.id, at };
  await db.chargeMovement.createMany({
    data: [
      { ...entry, account: "consultations", pence: -pence },
      { ...entry, account: "card", pence },
    ],
  });
  return charge;
}

export async function aTracker(db: Owner, { person, hat = "personal_learner" }: Someone) {
  const id = randomUUID();
  const consent = await aYes(db, person, "tracker", { recipient: "Nobody", about: id, hat });
  return db.tracker.create({
    data: { id, personId: person.id, hat, consentId: consent.id, openedAt: now() },
  });
}

export async function aGoal(
  db: Owner,
  tracker: Id,
  given: { slot?: number; words?: string; rating?: number; at?: Date } = {},
) {
  const { slot = 1, words = "To talk about money without a row", rating = 4, at = now() } = given;
  return db.goal.create({
    data: {
      trackerId: tracker.id,
      slot,
      words,
      createdAt: at,
      ratings: { create: { rating, at } },
    },
    include: { ratings: true },
  });
}

/** What somebody lends, with their own yes, for twelve weeks. */
export async function aShare(
  db: Owner,
  tracker: { id: string; personId: string; hat: Role },
  hub: Hub,
  given: { goal?: Id; entry?: Id; practitioner?: Id; episode?: Id; endsAt?: Date; startsAt?: Date } = {},
) {
  const { startsAt = after(now(), -days(1)), endsAt = after(now(), days(83)) } = given;
  const [id, person] = [randomUUID(), { id: tracker.personId }];
  const consent = await aYes(db, person, "tracker-share", {
    recipient: "The hub",
    about: id,
    hat: tracker.hat,
  });
  return db.trackerShare.create({
    data: {
      ...{ id, trackerId: tracker.id, personId: person.id, consentId: consent.id, startsAt, endsAt },
      ...organisationOf(hub.organisation),
      lent: given.goal ? "goal" : given.entry ? "entry" : "record",
      ...{ goalId: given.goal?.id ?? null, entryId: given.entry?.id ?? null },
      ...{ practitionerId: given.practitioner?.id ?? null, episodeId: given.episode?.id ?? null },
      purpose: "To look at together",
    },
  });
}

/** Support that both agreed to, unless it is only proposed. */
export async function anEpisode(
  db: Owner,
  hub: Hub & { second: Id },
  { person, hat = "personal_learner" }: Someone,
  given: { agreed?: boolean; endsOn?: Date; sessionCap?: number; consultation?: Id; proposedAt?: Date } = {},
) {
  const { agreed = true, endsOn = inDays(60), sessionCap = 6, proposedAt = after(now(), -days(7)) } = given;
  const id = randomUUID();
  const consent = agreed ? await aYes(db, person, "support", { recipient: "The hub", about: id, hat }) : null;
  return db.supportEpisode.create({
    data: {
      ...{
        id,
        ...organisationOf(hub.organisation),
        personId: person.id,
        hat,
        proposedAt,
        endsOn,
        sessionCap,
      },
      consultationId: given.consultation?.id ?? null,
      practitionerId: hub.practitioner.person.id,
      secondContactId: hub.second.id,
      purpose: "To try out calmer evenings",
      ...(consent && { agreedAt: proposedAt, consentId: consent.id }),
    },
  });
}

/** A hand-off as it was proposed: nothing has moved. With `agreed`, the person has said yes and the service is asked. */
export async function aHandOff(
  db: Owner,
  from: { organisation: Id; person: Id; hat?: "locality_hub" | "lead_professional" },
  to: Id & { name?: string },
  about: { email: string },
  given: { purpose?: string; fields?: readonly (readonly [string, string])[]; agreed?: Id } = {},
) {
  const { purpose = "Help with a move", fields = [["Your name", "Robin"]], agreed } = given;
  const proposedAt = after(now(), -hours(1));
  const made = await db.handOff.create({
    data: {
      ...{ email: about.email, hat: from.hat ?? "locality_hub", purpose, proposedAt },
      ...{ fromOrganisationId: from.organisation.id, fromPersonId: from.person.id, toOrganisationId: to.id },
      expiresAt: after(proposedAt, days(14)),
      fields: { create: fields.map(([label, value], at) => ({ position: at + 1, label, value })) },
    },
  });
  if (!agreed) return made;
  const yes = await aYes(db, agreed, "hand-off", { recipient: to.name ?? "The service", about: made.id });
  const data = { consentedAt: after(proposedAt, minutes(30)), consentId: yes.id, personId: agreed.id };
  return db.handOff.update({ where: { id: made.id }, data });
}

/** The first questions, published. Safe to repeat. */
export async function theInstrument(db: Owner) {
  const { questions, ...instrument } = firstInstrument;
  const there = await db.instrument.findUnique({ where: { version: instrument.version } });
  if (there) return there;
  const made = await db.instrument.create({
    data: {
      ...{ ...instrument, createdAt: now() },
      questions: { create: questions.map((question, at) => ({ ...question, position: at + 1 })) },
    },
  });
  return db.instrument.update({ where: { id: made.id }, data: { publishedAt: now() } });
}

/** Somebody's answers, in the order of the questions. */
export async function aLookBack(
  db: Owner,
  tracker: Id,
  ratings: readonly number[],
  given: { kind?: "baseline" | "follow_up"; at?: Date } = {},
) {
  const { kind = "baseline", at = now() } = given;
  const instrument = await theInstrument(db);
  const questions = await db.instrumentQuestion.findMany({
    where: { instrumentId: instrument.id },
    orderBy: { position: "asc" },
  });
  const answers = ratings.map((rating, of) => ({ rating, questionId: (questions[of] as Id).id }));
  return db.lookBack.create({
    data: { trackerId: tracker.id, instrumentId: instrument.id, kind, at, answers: { create: answers } },
    include: { answers: true },
  });
}
