import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem, Refused } from "@/lib/platform/errors";
import { type Contact, linkContactsOf, workingNames } from "../hosting/contacts";
import { listGoesOn } from "../hosting/hosting";
import { type News, peopleOf, tell } from "../workshop-news/letters";
import { areaOfSchool } from "../workshops/area";
import { clashOf } from "../workshops/clashes";
import { roomTaken } from "../workshops/words";
import { type Hours, hoursTyped, newCheckInCode, newCode } from "../workshops/workshops";
import { standingOf } from "./read";
import type { offering } from "./schema";
import {
  aheadInWords,
  chosen,
  enoughOffered,
  mostOffersADay,
  namedAsSecond,
  newOffer,
  notChosen,
} from "./words";

type Offering = z.infer<typeof offering>;

/** A Lead offers a time of their own, with a second named contact. The school hears of it. */
export async function offer(
  tx: Transaction,
  actor: Actor,
  request: { id: string; organisationId: string },
  typed: Offering,
): Promise<string> {
  const standing = await standingOf(tx, actor);
  if (standing.ahead >= standing.most) throw new Refused("LD-3", aheadInWords(standing));
  const hours = hoursTyped(typed, now());
  await mustOfferSeldom(tx, actor, request.id);
  await mustBeFree(tx, actor, hours);
  await mustHoldOn(tx, actor, hours);
  await mustStandBy(tx, actor, request.organisationId, typed.second);
  const id = await writeOffer(tx, actor, request.id, { ...hours, ...typed });
  const contacts = await linkContactsOf(tx, request.organisationId);
  await tell(
    tx,
    actor,
    contacts,
    newOffer({ leadId: actor.personId as string, requestId: request.id, ...hours }),
  );
  return id;
}

async function mustOfferSeldom(tx: Transaction, actor: Actor, requestId: string): Promise<void> {
  const mine = { requestId, leadId: actor.personId as string, createdAt: { gt: after(now(), -days(1)) } };
  if ((await tx.workshopOffer.count({ where: mine })) >= mostOffersADay)
    throw new Problem("form", enoughOffered);
}

async function mustBeFree(tx: Transaction, actor: Actor, { startsAt, endsAt }: Hours): Promise<void> {
  const mine = { leadId: actor.personId as string, state: { not: "cancelled" as const } };
  const clash = await tx.workshop.count({
    where: { ...mine, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
  });
  if (clash > 0) throw new Problem("from", "You lead another workshop at that time. Choose another.");
}

async function mustHoldOn(tx: Transaction, actor: Actor, { startsAt }: Hours): Promise<void> {
  const [row] = await tx.$queryRaw<{ holds: boolean }[]>`
    SELECT training.holds_on(${actor.personId}::uuid, network.day_in_london(${startsAt})) AS holds`;
  if (!row?.holds)
    throw new Problem(
      "day",
      "Your certification ends before that day. Choose an earlier one, or renew it first.",
    );
}

async function mustStandBy(tx: Transaction, actor: Actor, school: string, second: string): Promise<void> {
  const alone = second === actor.personId;
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT EXISTS (SELECT FROM training.contacts_for(${school}::uuid) c WHERE c.person_id = ${second}::uuid) AS may`;
  if (alone || !row?.may) throw new Problem("second", "Choose somebody from the list to stand by you.");
}

async function writeOffer(
  tx: Transaction,
  actor: Actor,
  requestId: string,
  { startsAt, endsAt, second, details }: Hours & Pick<Offering, "second" | "details">,
): Promise<string> {
  const who = { requestId, leadId: actor.personId as string, secondContactId: second };
  try {
    const data = { ...who, startsAt, endsAt, details, createdAt: now() };
    return (await tx.workshopOffer.create({ data, select: { id: true } })).id;
  } catch (error) {
    throw isTaken(error) ? new Problem("from", "You have offered this time to this school already.") : error;
  }
}

/** A Lead takes an offer back that nobody has answered. */
export async function withdrawOffer(tx: Transaction, id: string): Promise<void> {
  const open = { id, withdrawnAt: null, declinedAt: null, confirmedAt: null };
  const { count } = await tx.workshopOffer.updateMany({ where: open, data: { withdrawnAt: now() } });
  if (count !== 1) throw new Problem("form", "This offer has been answered or taken back already.");
}

type Offered = Hours & { id: string; requestId: string; leadId: string; secondContactId: string };

/**
 * The school chooses one offer: the workshop is made, the request is answered, the other offers are closed, and every
 * Lead hears. The request's row is held, so that two colleagues cannot choose two; that the Lead is in one place at a
 * time is PostgreSQL's to say.
 */
export async function confirm(tx: Transaction, actor: Actor, offered: Offered): Promise<string> {
  const [request] = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT num_nonnulls(withdrawn_at, answered_at) = 0 AS open FROM training.workshop_request
    WHERE id = ${offered.requestId}::uuid FOR UPDATE`;
  const over = new Problem("form", "This request has been answered already. Look at your workshops.");
  if (!request?.open) throw over;
  const open = { withdrawnAt: null, declinedAt: null, confirmedAt: null };
  const { count } = await tx.workshopOffer.updateMany({
    where: { id: offered.id, ...open },
    data: { confirmedAt: now() },
  });
  if (count !== 1) throw new Problem("form", "The Lead has just taken this offer back. Choose another.");
  const workshop = await makeWorkshop(tx, actor, offered);
  await tellLead(tx, actor, offered.id, chosen(offered, workshop));
  await tellSecond(tx, actor, workshop, offered);
  await declineOthers(tx, actor, offered.requestId);
  await tx.workshopRequest.updateMany({ where: { id: offered.requestId }, data: { answeredAt: now() } });
  return workshop;
}

async function makeWorkshop(tx: Transaction, actor: Actor, offered: Offered): Promise<string> {
  const organisationId = actor.organisationId as string;
  const request = await tx.workshopRequest.findUniqueOrThrow({ where: { id: offered.requestId } });
  const host = await tx.host.findUniqueOrThrow({ where: { organisationId }, select: { keepDays: true } });
  const { startsAt, endsAt, leadId, secondContactId } = offered;
  await mustHaveTheRoom(tx, { organisationId, room: request.room, startsAt, endsAt });
  try {
    const { id } = await tx.workshop.create({
      data: {
        ...{ organisationId, startsAt, endsAt, leadId, secondContactId, offerId: offered.id },
        ...{ audience: request.audience, languages: request.languages, room: request.room },
        ...{ code: newCode(), capacity: request.expected, covered: [] },
        localityId: await areaOfSchool(tx, actor),
        createdAt: now(),
        listGoesOn: listGoesOn(startsAt, host.keepDays),
      },
      select: { id: true },
    });
    await tx.workshopCode.createMany({ data: [{ workshopId: id, word: newCheckInCode() }] });
    return id;
  } catch (error) {
    throw clashOf(error, "one press");
  }
}

type InARoom = Hours & { organisationId: string; room: string; except?: string };

/** A sentence for what PostgreSQL would refuse: two workshops of a school in one room at one time. */
export async function mustHaveTheRoom(tx: Transaction, asked: InARoom, field = "form"): Promise<void> {
  const { organisationId, room, startsAt, endsAt, except = null } = asked;
  // As PostgreSQL compares them: a name is no pattern, and “Room_1” is not “Room 1”.
  const [there] = await tx.$queryRaw<{ clash: boolean }[]>`
    SELECT EXISTS (SELECT FROM training.workshop w WHERE w.organisation_id = ${organisationId}::uuid AND w.state <> 'cancelled'
      AND lower(w.room) = lower(${room}) AND tstzrange(w.starts_at, w.ends_at) && tstzrange(${startsAt}, ${endsAt})
      AND w.id IS DISTINCT FROM ${except}::uuid) AS clash`;
  if (there?.clash) throw new Problem(field, roomTaken);
}

async function tellSecond(
  tx: Transaction,
  actor: Actor,
  workshopId: string,
  offered: Offered,
): Promise<void> {
  const { leadId, startsAt, endsAt } = offered;
  const lead = (await workingNames(tx, [leadId]))(leadId) ?? "A Lead";
  const where = { id: actor.organisationId as string };
  const { name: school } = await tx.organisation.findUniqueOrThrow({ where, select: { name: true } });
  const news = namedAsSecond({ lead, school, workshopId, startsAt, endsAt });
  await tell(tx, actor, await peopleOf(tx, workshopId, ["second"]), news);
}

/** Closes every offer of a request that still waits, and tells its Lead. */
export async function declineOthers(tx: Transaction, actor: Actor, requestId: string): Promise<void> {
  const where = { requestId, withdrawnAt: null, declinedAt: null, confirmedAt: null };
  const waiting = await tx.workshopOffer.findMany({
    where,
    select: { id: true, startsAt: true, endsAt: true },
  });
  await tx.workshopOffer.updateMany({ where, data: { declinedAt: now() } });
  for (const each of waiting) await tellLead(tx, actor, each.id, notChosen(each));
}

async function tellLead(tx: Transaction, actor: Actor, offerId: string, news: News): Promise<void> {
  const lead = await asThePortal(
    tx,
    () => tx.$queryRaw<Contact[]>`
      SELECT person_id AS "personId", name, email FROM training.lead_of_offer(${offerId}::uuid)`,
  );
  await tell(tx, actor, lead, news);
}
