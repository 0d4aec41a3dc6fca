import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { workingNames } from "../hosting/contacts";
import { remarksOnDays, termsAhead } from "../terms/school-days";
import type { DayRemark, TermTime } from "../terms/shape";
import { offersMade, offersToUs, standingOf } from "../workshop-offers/read";
import type { Standing } from "../workshop-offers/shape";
import { areasOf } from "../workshops/area";
import type { Choice } from "../workshops/shape";
import { requestsWithin } from "./reach";
import { oneRequest } from "./schema";
import type { OurRequest, RequestToLeads } from "./shape";

const facts = {
  id: true,
  audience: true,
  expected: true,
  room: true,
  languages: true,
  createdAt: true,
  dates: { select: { on: true, part: true }, orderBy: [{ on: "asc" }, { part: "asc" }] },
  offers: { orderBy: { startsAt: "asc" } },
} as const satisfies Prisma.WorkshopRequestSelect;

/** What the school has asked for and not been given yet. */
export async function ourRequests(actor: Actor): Promise<OurRequest[]> {
  allow(actor, "workshop.read");
  return within(actor, "training", (tx) => requestsOf(tx, actor, {}));
}

export async function ourRequest(actor: Actor, id: string): Promise<OurRequest> {
  allow(actor, "workshop.read");
  if (!oneRequest.safeParse({ request: id }).success) throw new NotFound("request");
  const [found] = await within(actor, "training", (tx) => requestsOf(tx, actor, { id }));
  if (!found) throw new NotFound("request");
  return found;
}

async function requestsOf(
  tx: Transaction,
  actor: Actor,
  which: Prisma.WorkshopRequestWhereInput,
): Promise<OurRequest[]> {
  const open = { withdrawnAt: null, answeredAt: null };
  const where = { AND: [requestsWithin(actor), open, which] };
  const rows = await tx.workshopRequest.findMany({
    where,
    select: facts,
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  const people = rows.flatMap(({ offers }) => offers.flatMap((o) => [o.leadId, o.secondContactId]));
  const nameOf = await workingNames(tx, people);
  const school = actor.organisationId as string;
  const area = (await areasOf(tx, [school]))(school);
  const remarkIn = await remarksOnDays(tx);
  const remark = (on: Date) => remarkIn(area, on);
  return rows.map(({ dates, offers, ...request }) => ({
    ...request,
    days: dates.map((wish) => ({ ...wish, remark: remark(wish.on) })),
    offers: offersToUs(offers, nameOf, remark),
  }));
}

/** When term is where the school is, for whoever chooses days to ask for. */
export async function termsHere(actor: Actor): Promise<TermTime[]> {
  allow(actor, "workshop.ask");
  const school = actor.organisationId as string;
  return within(actor, "training", async (tx) => termsAhead(tx, (await areasOf(tx, [school]))(school)));
}

const toLeads = {
  ...facts,
  organisationId: true,
  organisation: { select: { name: true, localityId: true, locality: { select: { name: true } } } },
} as const satisfies Prisma.WorkshopRequestSelect;

type OpenToMe = { readonly standing: Standing; readonly requests: readonly RequestToLeads[] };

/** Requests a Lead could answer, those in their own areas first. None while their certification does not hold (LD-1). */
export async function requestsOpen(actor: Actor): Promise<OpenToMe> {
  allow(actor, "workshop.offer");
  return within(actor, "training", async (tx) => ({
    standing: await standingOf(tx, actor),
    requests: await openTo(tx, actor, {}),
  }));
}

/** How many schools ask that a Lead could answer; none while their certification does not hold. */
export async function requestsWaiting(actor: Actor): Promise<number> {
  allow(actor, "workshop.offer");
  return within(actor, "training", async (tx) => {
    const { certified } = await standingOf(tx, actor);
    return certified
      ? tx.workshopRequest.count({ where: { AND: [requestsWithin(actor), stillAhead()] } })
      : 0;
  });
}

/** One of its days is still to come. */
function stillAhead(): Prisma.WorkshopRequestWhereInput {
  const today = new Date(`${inLondon(now()).day}T00:00:00Z`);
  return { dates: { some: { on: { gte: today } } } };
}

type Open = {
  readonly standing: Standing;
  readonly request: RequestToLeads;
  readonly contacts: readonly Choice[];
  readonly terms: readonly TermTime[];
  /** The school’s link contacts, by name. */
  readonly atSchool: readonly string[];
};

export async function requestOpen(actor: Actor, id: string): Promise<Open> {
  allow(actor, "workshop.offer");
  if (!oneRequest.safeParse({ request: id }).success) throw new NotFound("request");
  return within(actor, "training", async (tx) => {
    const [request] = await openTo(tx, actor, { id });
    if (!request) throw new NotFound("request");
    const known = await tx.$queryRaw<{ value: string; name: string; organisation: string }[]>`
      SELECT c.person_id::text AS value, c.name, c.organisation
      FROM training.workshop_request r, training.contacts_for(r.organisation_id) c
      WHERE r.id = ${id}::uuid AND c.person_id <> network.actor() ORDER BY c.name, c.organisation`;
    const contacts = known.map((one) => ({ value: one.value, label: `${one.name}, ${one.organisation}` }));
    const atSchool = known.filter((one) => one.organisation === request.school).map(({ name }) => name);
    const { organisationId: school } = await tx.workshopRequest.findUniqueOrThrow({
      where: { id },
      select: { organisationId: true },
    });
    const terms = await termsAhead(tx, (await areasOf(tx, [school]))(school));
    return { standing: await standingOf(tx, actor), request, contacts, terms, atSchool };
  });
}

async function openTo(
  tx: Transaction,
  actor: Actor,
  which: Prisma.WorkshopRequestWhereInput,
): Promise<RequestToLeads[]> {
  const rows = await tx.workshopRequest.findMany({
    where: { AND: [requestsWithin(actor), stillAhead(), which] },
    select: toLeads,
    orderBy: { createdAt: "asc" },
    take: 100,
  });
  const hosts = await tx.host.findMany({
    where: { organisationId: { in: rows.map(({ organisationId }) => organisationId) } },
    select: { organisationId: true, street: true, town: true, postcode: true },
  });
  const times = await tx.leadTime.findMany({
    where: { leadId: actor.personId as string },
    select: { localityId: true },
  });
  const near = new Set(times.map(({ localityId }) => localityId));
  const nameOf = await workingNames(
    tx,
    rows.flatMap(({ offers }) => offers.map((o) => o.secondContactId)),
  );
  const areaOf = await areasOf(
    tx,
    rows.map(({ organisationId }) => organisationId),
  );
  const remarkIn = await remarksOnDays(tx);
  return rows
    .flatMap((row) => {
      const host = hosts.find(({ organisationId }) => organisationId === row.organisationId);
      const area = areaOf(row.organisationId);
      return host ? [requestToLeads(row, host, near, nameOf, (on) => remarkIn(area, on))] : [];
    })
    .sort((a, b) => Number(b.near) - Number(a.near));
}

type ToLeads = Prisma.WorkshopRequestGetPayload<{ select: typeof toLeads }>;
type Address = Pick<RequestToLeads, "street" | "town" | "postcode">;

function requestToLeads(
  { dates, offers, organisation, organisationId: _school, ...request }: ToLeads,
  { street, town, postcode }: Address,
  near: ReadonlySet<string>,
  nameOf: (id: string | null) => string | null,
  remark: (on: Date) => DayRemark | null,
): RequestToLeads {
  return {
    ...request,
    days: dates.map((wish) => ({ ...wish, remark: remark(wish.on) })),
    ...{ street, town, postcode },
    school: organisation.name,
    area: organisation.locality?.name ?? null,
    near: organisation.localityId !== null && near.has(organisation.localityId),
    mine: offersMade(offers, nameOf, remark),
  };
}
