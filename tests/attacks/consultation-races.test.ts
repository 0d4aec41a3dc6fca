import { describe, expect, test, vi } from "vitest";
import { callMyConsultationOff, moveConsultation } from "@/lib/domain/cic/consultations/actions";
import { lapseConsultations } from "@/lib/domain/cic/consultations/jobs";
import type { Actor } from "@/lib/entry/actor";
import { after, hours, minutes } from "@/lib/platform/clock";
import { inDays } from "@/prisma/seed/hosting";
import * as at from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const world = at.aHubToBookAt(database);
const travel = travelTogether(database);

const people = async (n: number) => {
  const all: Actor[] = [];
  for (let n0 = 0; n0 < n; n0 += 10)
    all.push(
      ...(await Promise.all(Array.from({ length: Math.min(10, n - n0) }, () => at.aLearner(database)))),
    );
  return all;
};
const won = (tries: PromiseSettledResult<unknown>[]) =>
  tries.filter(({ status }) => status === "fulfilled").length;
/** Told no in words, or turned away at a busy door (P2028). Never a broken page. */
const unkind = (tries: PromiseSettledResult<unknown>[]) =>
  tries.flatMap((each) =>
    each.status === "rejected" &&
    !["Problem", "Refused"].includes(each.reason.name) &&
    each.reason.code !== "P2028"
      ? [each.reason]
      : [],
  );
/** Ten in the morning, so many days ahead. */
const ten = (days: number) => after(inDays(days), hours(10));
const live = (startsAt: Date) =>
  db.consultation.count({ where: { startsAt, state: { in: ["provisional", "booked"] } } });
const book = (actor: Actor, when: Date) => at.bookAs(actor, { at: when, hub: world.hub });

describe("one time, one booking", () => {
  test("two hundred people for one time make one booking", async () => {
    const all = await people(200);
    const tries = await Promise.allSettled(all.map((actor) => book(actor, ten(10))));
    expect(won(tries)).toBe(1);
    expect(unkind(tries)).toEqual([]);
    expect(await live(ten(10))).toBe(1);
    expect(
      await db.consentRecord.count({
        where: { personId: { in: all.map(({ personId }) => personId as string) } },
      }),
    ).toBe(1);
  }, 120_000);

  test("the naive variant, that looks and then writes, makes many of it", async () => {
    await database.owner.query("CREATE TABLE naive_booking (at timestamptz)");
    await Promise.allSettled(
      Array.from({ length: 200 }, async () => {
        const { rows } = await database.owner.query("SELECT count(*)::int AS n FROM naive_booking");
        if (rows[0].n > 0) throw new Error("taken");
        await database.owner.query("SELECT pg_sleep(0.005)");
        await database.owner.query("INSERT INTO naive_booking VALUES (now())");
      }),
    );
    const { rows } = await database.owner.query("SELECT count(*)::int AS n FROM naive_booking");
    expect(rows[0].n).toBeGreaterThan(1);
  });

  test("two that touch, with what is kept free between them, are both booked at one moment", async () => {
    const [one, two] = await people(2);
    const next = after(ten(11), minutes(105));
    const tries = await Promise.allSettled([book(one!, ten(11)), book(two!, next)]);
    expect(won(tries)).toBe(2);
  });

  test("one person who presses twenty times has one booking", async () => {
    const [robin] = await people(1);
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => book(robin!, ten(12))));
    expect(won(tries)).toBe(1);
    expect(unkind(tries)).toEqual([]);
  });

  test("the last funded one goes to one of many, and is never counted past its places", async () => {
    const organisationId = world.hub.organisation.id;
    const days = { startsOn: inDays(13), endsOn: inDays(13) };
    const fund = await db.fundedConsultations.create({ data: { organisationId, ...days, places: 1 } });
    const all = await people(3);
    const times = [0, 105, 210].map((count) => after(ten(13), minutes(count)));
    await Promise.allSettled(all.map((actor, n) => book(actor, times[n]!)));
    expect(await db.fundedConsultations.findUniqueOrThrow({ where: { id: fund.id } })).toMatchObject({
      taken: 1,
    });
    expect(await db.consultation.count({ where: { fundedId: fund.id } })).toBe(1);
  });
});

describe("moving is one step", () => {
  test("of twenty who move to one time one arrives, and nineteen keep what they had", async () => {
    const all = await people(12);
    const kept = await Promise.all(all.map((actor, n) => book(actor, ten(15 + n))));
    const to = ten(30).toISOString();
    const move = (actor: Actor, n: number) =>
      press(moveConsultation, actor, { consultation: kept[n], at: to });
    const tries = await Promise.allSettled(all.map(move));
    expect(won(tries)).toBe(1);
    expect(unkind(tries)).toEqual([]);
    expect(await live(ten(30))).toBe(1);
    const taken = await db.diaryTime.count({ where: { consultationId: { in: kept } } });
    expect(taken).toBe(12);
    expect(await db.consultation.count({ where: { id: { in: kept }, state: "provisional" } })).toBe(12);
  });

  test("the naive move, that gives the old time back before it has the new one, leaves people with none", async () => {
    const [one, two] = await people(2);
    const [mine] = [await book(one!, ten(40)), await book(two!, ten(41))];
    const naive = async () => {
      await press(callMyConsultationOff, one!, { consultation: mine });
      await book(one!, ten(41));
    };
    await expect(naive()).rejects.toMatchObject({ name: "Problem" });
    expect(await live(ten(40))).toBe(0);
  });
});

describe("money at the same moment", () => {
  test("PY-2 paid and let go at one moment it is booked and paid, or let go with its money on the way back", async () => {
    for (const n of [0, 1, 2]) {
      const [robin] = await people(1);
      const id = await book(robin!, ten(44 + n));
      await travel(hours(2.1));
      await Promise.all([at.payFor(database, id), lapseConsultations()]);
      await travel(0);
      const { state, charge } = await db.consultation.findUniqueOrThrow({
        where: { id },
        include: { charge: { include: { refunds: true } } },
      });
      if (state === "booked") expect(charge).toMatchObject({ state: "paid", refunds: [] });
      else expect([state, charge?.state, charge?.refunds.length]).toEqual(["cancelled", "held", 1]);
    }
  });

  test("PY-1 called off twenty times at once the money goes back once", async () => {
    const [robin] = await people(1);
    const id = await book(robin!, ten(50));
    const charge = await at.payFor(database, id);
    const off = () => press(callMyConsultationOff, robin!, { consultation: id });
    expect(won(await Promise.allSettled(Array.from({ length: 20 }, off)))).toBe(1);
    expect(await db.chargeRefund.count({ where: { chargeId: charge } })).toBe(1);
  });
});
