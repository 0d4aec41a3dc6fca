import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import type { Host, HostContact, Prisma } from "@/lib/platform/prisma/client";
import { qrPicture } from "@/lib/platform/qr";
import { isLeadNow } from "../certification/lead-now";
import { leadHoldsOn } from "../certification/workshops-ahead";
import { workingNames } from "../hosting/contacts";
import { remarksOnDays } from "../terms/school-days";
import { peopleOf } from "../workshop-news/letters";
import { workshopsWithin } from "./reach";
import { oneWorkshop } from "./schema";
import type { Choice, LedWorkshop, OurWorkshop, Slide, SupportSeen, WorkshopLine, Workshops } from "./shape";
import { standingOf } from "./workshops";

const line = {
  id: true,
  code: true,
  state: true,
  room: true,
  audience: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  taken: true,
  organisation: { select: { name: true } },
} as const satisfies Prisma.WorkshopSelect;

const inFull = {
  ...line,
  languages: true,
  access: true,
  organisation: { select: { name: true, host: { select: { access: true } } } },
  leadId: true,
  secondContactId: true,
  stoodDown: true,
  localityId: true,
  organisationId: true,
  listGoesOn: true,
  covered: true,
  offer: { select: { details: true } },
  support: {
    orderBy: { askedAt: "asc" },
    select: {
      organisationId: true,
      agreedAt: true,
      declinedAt: true,
      who: true,
      organisation: { select: { name: true } },
    },
  },
} as const satisfies Prisma.WorkshopSelect;

type Line = Prisma.WorkshopGetPayload<{ select: typeof line }>;
type InFull = Prisma.WorkshopGetPayload<{ select: typeof inFull }>;

/** A school's workshops, or those a Lead leads: what is to come first, then the latest that are over. */
export async function myWorkshops(actor: Actor): Promise<Workshops> {
  allow(actor, "workshop.read");
  return within(actor, "training", async (tx) => {
    const at = now();
    const mine = workshopsWithin(actor);
    const ahead = {
      endsAt: { gt: at },
      state: { in: ["confirmed", "published"] as ("confirmed" | "published")[] },
    };
    const toCome = await tx.workshop.findMany({
      where: { AND: [mine, ahead] },
      select: line,
      orderBy: { startsAt: "asc" },
      take: 50,
    });
    const over = await tx.workshop.findMany({
      where: { AND: [mine, { NOT: ahead }] },
      select: line,
      orderBy: { startsAt: "desc" },
      take: 30,
    });
    const withTheirs = lineOf(await waitingAt(tx, toCome));
    return { toCome: toCome.map(withTheirs), over: over.map(withTheirs) };
  });
}

type Waiting = (id: string) => Pick<WorkshopLine, "onOffer" | "families">;

/** How many places are on offer and how many sign-ups wait, never whose. */
async function waitingAt(tx: Transaction, workshops: readonly { id: string }[]): Promise<Waiting> {
  const groups = await tx.workshopPlace.groupBy({
    by: ["workshopId", "state"],
    where: { workshopId: { in: workshops.map(({ id }) => id) }, state: { in: ["waiting", "offered"] } },
    _sum: { party: true },
    _count: true,
  });
  const of = (id: string, state: "waiting" | "offered") =>
    groups.find((group) => group.workshopId === id && group.state === state);
  return (id) => ({
    onOffer: of(id, "offered")?._sum.party ?? 0,
    families: of(id, "waiting")?._count ?? 0,
  });
}

const lineOf =
  (waiting: Waiting) =>
  (row: Line): WorkshopLine => ({
    ...waiting(row.id),
    ...{ id: row.id, code: row.code, state: row.state, room: row.room, audience: row.audience },
    ...{ startsAt: row.startsAt, endsAt: row.endsAt, capacity: row.capacity, taken: row.taken },
    school: row.organisation.name,
    standing: standingOf(row, now()),
  });

/** One of the school's own. */
export async function ourWorkshop(actor: Actor, id: string): Promise<OurWorkshop> {
  allow(actor, "workshop.read");
  return within(actor, "training", async (tx) => {
    const row = await rowOf(tx, actor, id);
    const nameOf = await workingNames(tx, [row.leadId, row.secondContactId]);
    const asked = row.support.map(({ organisationId }) => organisationId);
    const surgeries = await tx.organisation.findMany({
      where: { kind: "primary_care", localityId: row.localityId, closedAt: null, id: { notIn: asked } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    return {
      ...lineOf(await waitingAt(tx, [row]))(row),
      ...{ languages: row.languages, listGoesOn: row.listGoesOn, access: row.access ?? "" },
      usualAccess: row.organisation.host?.access ?? "",
      remark: (await remarksOnDays(tx))(row.localityId, row.startsAt),
      leadHolds: await leadHoldsOn(tx, row.leadId, row.startsAt),
      lead: nameOf(row.leadId),
      second: nameOf(row.secondContactId),
      note: row.offer?.details ?? "",
      support: row.support.map(supportSeen),
      contacts: await contactsFor(tx, row),
      secondId: row.secondContactId,
      surgeries: surgeries.map((surgery) => ({ value: surgery.id, label: surgery.name })),
    };
  });
}

const contactsFor = (
  tx: Transaction,
  { organisationId, leadId, stoodDown }: Pick<InFull, "organisationId" | "leadId" | "stoodDown">,
) =>
  tx.$queryRaw<Choice[]>`
    SELECT person_id::text AS value, name || ', ' || organisation AS label
    FROM training.contacts_for(${organisationId}::uuid) 
    WHERE person_id IS DISTINCT FROM ${leadId}::uuid AND person_id <> ALL (${stoodDown}::uuid[]) ORDER BY label`;

async function rowOf(tx: Transaction, actor: Actor, id: string) {
  if (!oneWorkshop.safeParse({ workshop: id }).success) throw new NotFound("workshop");
  const row = await tx.workshop.findFirst({
    where: { AND: [{ id }, workshopsWithin(actor)] },
    select: inFull,
  });
  if (!row) throw new NotFound("workshop");
  return row;
}

const supportSeen = (row: InFull["support"][number]): SupportSeen => ({
  surgery: row.organisation.name,
  answer: row.agreedAt ? "agreed" : row.declinedAt ? "declined" : "waiting",
  who: row.who,
});

/** One that the Lead leads, with what the day needs. */
export async function ledWorkshop(actor: Actor, id: string): Promise<LedWorkshop> {
  allow(actor, "workshop.read");
  return within(actor, "training", async (tx) => {
    const row = await rowOf(tx, actor, id);
    const certified = await isLeadNow(tx);
    const nameOf = await workingNames(tx, [row.secondContactId]);
    const host = await tx.host.findUnique({
      where: { organisationId: row.organisationId },
      include: { contact: true },
    });
    return {
      ...lineOf(await waitingAt(tx, [row]))(row),
      ...{ languages: row.languages, covered: row.covered, certified },
      second: nameOf(row.secondContactId),
      note: row.offer?.details ?? "",
      atSchool: (await peopleOf(tx, id, ["school"])).map(({ name }) => name),
      ...(await howManyPlaces(tx, id)),
      support: row.support.map(supportSeen),
      place: host && placeSeen(host, row.access),
      // Whom to turn to on the day: PostgreSQL shows it for as long as there is a day to run.
      safeguarding: host?.contact ? contactSeen(host.contact) : null,
      slideOpen: await slideOpen(tx, id),
    };
  });
}

/** How many wait, and how many are not noted yet. Nothing, once the list is closed to the Lead. */
async function howManyPlaces(tx: Transaction, workshopId: string) {
  const { _sum } = await tx.workshopPlace.aggregate({
    where: { workshopId, state: "waiting" },
    _sum: { party: true },
  });
  const notNoted = await tx.workshopPlace.count({ where: { workshopId, state: "booked", came: null } });
  return { waiting: _sum.party ?? 0, notNoted };
}

const placeSeen = ({ street, town, postcode, access, parking, phone }: Host, own: string | null) => ({
  ...{ street, town, postcode, access: own ?? access, parking, phone },
});

const contactSeen = (host: HostContact) => ({
  name: host.safeguardingName,
  phone: host.safeguardingPhone,
  email: host.safeguardingEmail,
});

/** From the day before, for its Lead alone. */
async function slideOpen(tx: Transaction, id: string): Promise<boolean> {
  const [slide] = await tx.$queryRaw<
    { open: boolean }[]
  >`SELECT training.slide_open_to_me(${id}::uuid) AS open`;
  return slide?.open ?? false;
}

/** What stands on the wall on the day: the code people type, and a picture that leads there. */
export async function slideOf(actor: Actor, id: string): Promise<Slide> {
  allow(actor, "workshop.read");
  return within(actor, "training", async (tx) => {
    const { code, organisation } = await rowOf(tx, actor, id);
    const held = (await slideOpen(tx, id))
      ? await tx.workshopCode.findUnique({ where: { workshopId: id } })
      : null;
    if (!held) throw new NotFound("slide");
    const address = `${env.PORTAL_URL}/workshops/${code}/check-in`;
    const said = `${env.PORTAL_URL}/workshops/${code}/how-was-it`;
    const howWasIt = { address: said, picture: qrPicture(said) };
    return { code: held.word, school: organisation.name, address, picture: qrPicture(address), howWasIt };
  });
}
