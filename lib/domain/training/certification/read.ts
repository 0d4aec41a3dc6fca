import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound } from "@/lib/platform/errors";
import type { LeadCertificationModel } from "@/lib/platform/prisma/models";
import { inOrder, stateOf } from "./certification";
import { certificationsWithin } from "./reach";
import { oneCertification } from "./schema";
import type { Certification, LeadList, LeadsCertification, OwnCertification } from "./shape";
import { renewalDays } from "./words";
import { workshopsAhead, workshopsWithoutLead } from "./workshops-ahead";

const newestFirst = { orderBy: { askedAt: "desc" } } as const;

/** A Lead's own papers, newest first. */
export async function myCertification(actor: Actor): Promise<OwnCertification> {
  const reach = allow(actor, "certification.read");
  return within(actor, "training", async (tx) => {
    const where = certificationsWithin(reach, actor);
    const all = (await tx.leadCertification.findMany({ where, ...newestFirst })).map(seen);
    const held = all.filter(({ state }) => state === "current").map(({ endsOn }) => endsOn as Date);
    return {
      until: held.sort((a, b) => Number(b) - Number(a))[0] ?? null,
      waiting: all.find(({ state }) => state === "waiting") ?? null,
      all,
    };
  });
}

/** Every Lead, in the order in which they want something from I Matter Training's staff. */
export async function leads(actor: Actor): Promise<LeadList> {
  const reach = allow(actor, "certification.read");
  return within(actor, "training", async (tx) => {
    const rows = await tx.leadCertification.findMany({
      where: certificationsWithin(reach, actor),
      ...newestFirst,
      take: 500,
    });
    return inOrder(await named(tx, rows), inLondon(after(now(), days(renewalDays))).day);
  });
}

/** One certification with everything its Lead has asked for before. The Lead can see that somebody read it. */
export async function oneLead(actor: Actor, id: string) {
  const reach = allow(actor, "certification.read");
  if (!oneCertification.safeParse({ certification: id }).success) throw new NotFound("certification");
  return within(actor, "training", async (tx) => {
    const within = certificationsWithin(reach, actor);
    const row = await tx.leadCertification.findFirst({ where: { AND: [{ id }, within] } });
    if (!row) throw new NotFound("certification");
    const { personId } = row;
    const all = await named(
      tx,
      await tx.leadCertification.findMany({ where: { AND: [{ personId }, within] }, ...newestFirst }),
    );
    const look = { subject: ["certification", id], about: personId } as const;
    await noteLook(tx, actor, "training", "certification.read", look);
    const asked = all.find((one) => one.id === id) as LeadsCertification;
    return {
      ...{ asked, before: all.filter((one) => one.id !== id), mayDecide: personId !== actor.personId },
      ahead: await workshopsAhead(tx, personId),
      without: await workshopsWithoutLead(tx, personId),
    };
  });
}

function seen(row: LeadCertificationModel): Certification {
  const { id, level, evidence, askedAt, startsOn, endsOn, because } = row;
  return {
    id,
    level,
    evidence,
    askedAt,
    startsOn,
    endsOn,
    because,
    state: stateOf(row, inLondon(now()).day),
  };
}

async function named(tx: Transaction, rows: LeadCertificationModel[]): Promise<LeadsCertification[]> {
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const names = await tx.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT id, training.working_name(id) AS name FROM unnest(${ids}::uuid[]) AS id`;
  const called = new Map(names.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...seen(row),
    personId: row.personId,
    name: called.get(row.personId) ?? "Somebody who is no Lead any more",
  }));
}

type Reader = { person_id: string; name: string; email: string };

/** Whom a letter about a certification goes to. For the portal's letters only. */
export async function holderOf(tx: Transaction, id: string): Promise<Reader | undefined> {
  const [reader] = await asThePortal(
    tx,
    () => tx.$queryRaw<Reader[]>`SELECT * FROM training.holder_of(${id}::uuid)`,
  );
  return reader;
}
