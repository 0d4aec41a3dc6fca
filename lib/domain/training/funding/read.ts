import "server-only";
import { throughTheGate } from "@/lib/domain/network/disclosure/disclosure";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { price } from "@/lib/platform/money";
import type { Prisma } from "@/lib/platform/prisma/client";
import { qrPicture } from "@/lib/platform/qr";
import { sealedCode } from "./cards";
import { audienceOf, codeInGroups, stateOf } from "./funding";
import { potsWithin } from "./reach";
import { oneCode } from "./schema";
import type { Choice, CodeCard, CodeSeen, PotInFull, PotSeen } from "./shape";

const inFull = {
  locality: { select: { name: true } },
  codes: { orderBy: { createdAt: "desc" }, include: { course: { select: { title: true } } } },
} as const;

type Row = Prisma.PotGetPayload<{ include: typeof inFull }>;

export async function myPots(actor: Actor): Promise<PotSeen[]> {
  allow(actor, "pot.read");
  allow(actor, "funded-place.count");
  return within(actor, "training", async (tx) => {
    const where = potsWithin(actor);
    const rows = await tx.pot.findMany({ where, include: inFull, orderBy: { createdAt: "desc" }, take: 100 });
    const counted = await placesCounted(tx);
    return rows.map((row) => potSeen(row, counted));
  });
}

export async function myPot(actor: Actor, id: string): Promise<PotInFull> {
  allow(actor, "pot.read");
  return within(actor, "training", async (tx) => {
    const row = await potRow(tx, actor, id);
    return { ...potSeen(row, await placesCounted(tx)), codes: row.codes.map(codeSeen) };
  });
}

async function potRow(tx: Transaction, actor: Actor, id: string): Promise<Row> {
  if (!oneCode.safeParse({ code: id }).success) throw new NotFound("fund");
  const row = await tx.pot.findFirst({ where: { AND: [{ id }, potsWithin(actor)] }, include: inFull });
  if (!row) throw new NotFound("fund");
  return row;
}

type Counted = { readonly on: Date; readonly places: ReadonlyMap<string, number> };

/** How many places were taken by the beginning of this quarter, as the books of that day say, by fund. */
async function placesCounted(tx: Transaction): Promise<Counted> {
  const [day] = await tx.$queryRaw<{ on: Date }[]>`SELECT training.counted_on() AS "on"`;
  const counts = await tx.$queryRaw<
    { pot: string; places: bigint }[]
  >`SELECT pot_id AS pot, places FROM training.places_counted()`;
  return {
    on: (day as { on: Date }).on,
    places: new Map(counts.map(({ pot, places }) => [pot, Number(places)])),
  };
}

/**
 * Places taken are one figure for the whole fund, four times a year: figures for each code could be set against each
 * other, and one that moves at once would tell what one person just did (CM-1).
 */
function potSeen(row: Row, counted: Counted): PotSeen {
  const { id, name, purpose, totalPence, committedPence, closesAt } = row;
  return {
    ...{ id, name, purpose, totalPence, committedPence, closesAt },
    locality: row.locality.name,
    offered: row.codes.reduce((all, { uses }) => all + uses, 0),
    taken: throughTheGate(counted.places.get(id) ?? 0),
    countedOn: counted.on,
  };
}

function codeSeen(code: Row["codes"][number]): CodeSeen {
  const { id, label, uses, pencePer, expiresAt } = code;
  return { id, label, uses, pencePer, expiresAt, course: code.course.title, state: stateOf(code, now()) };
}

/** The card to print for a new code. `key` is the sealed address its issue ended on. */
export async function codeCard(actor: Actor, potId: string, codeId: string, key: string): Promise<CodeCard> {
  allow(actor, "pot.read");
  const address = `${env.PORTAL_URL}/redeem`;
  return within(actor, "training", async (tx) => {
    const row = await potRow(tx, actor, potId);
    const found = row.codes.find((code) => code.id === codeId);
    if (!found) throw new NotFound("code");
    const seen = codeSeen(found);
    const code = seen.state === "open" ? sealedCode(key, codeId, actor.personId as string) : null;
    return {
      ...seen,
      potId,
      purpose: row.purpose,
      funder: actor.organisation ?? "",
      locality: row.locality.name,
      code: code && codeInGroups(code),
      address: address.replace(/^https?:\/\//, ""),
      picture: qrPicture(address),
    };
  });
}

/** The areas a fund can be for. */
export async function areasToChoose(actor: Actor): Promise<Choice[]> {
  allow(actor, "pot.create");
  return within(actor, "training", async (tx) => {
    const all = await tx.locality.findMany({ orderBy: { name: "asc" } });
    return all.map(({ id, name }) => ({ value: id, label: name }));
  });
}

/** The courses a code of this fund can be for, with what one place costs. */
export async function coursesToFund(actor: Actor, potId: string): Promise<Choice[]> {
  allow(actor, "pot.issue-code");
  return within(actor, "training", async (tx) => {
    const { purpose } = await potRow(tx, actor, potId);
    const courses = await tx.course.findMany({
      where: { isOpen: true, pricePence: { gt: 0 }, audiences: { has: audienceOf(purpose) } },
      orderBy: { position: "asc" },
    });
    return courses.map(({ slug, title, pricePence }) => ({
      value: slug,
      label: `${title}: ${price(pricePence)} a place`,
    }));
  });
}

/** What a funded learner is told about being counted, in the newest words for it. */
export async function countedInWords(actor: Actor): Promise<{ title: string; text: string } | null> {
  allow(actor, "funded-place.redeem");
  return within(actor, "training", (tx) =>
    tx.consentWording.findFirst({
      where: { purpose: "funder-counts" },
      orderBy: { version: "desc" },
      select: { title: true, text: true },
    }),
  );
}
