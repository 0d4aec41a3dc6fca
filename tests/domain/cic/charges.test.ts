import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { payForConsultation } from "@/lib/domain/cic/charges/actions";
import { isChargeSettled, myChargeReceipt } from "@/lib/domain/cic/charges/read";
import { chargeReceiptFile } from "@/lib/domain/cic/charges/receipt-pdf";
import { callMyConsultationOff, moveConsultation } from "@/lib/domain/cic/consultations/actions";
import { myConsultation } from "@/lib/domain/cic/consultations/read";
import type { Actor } from "@/lib/entry/actor";
import { inDays } from "@/prisma/seed/hosting";
import * as at from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";

const database = freshDatabase();
const { db } = database;
const world = at.aHubToBookAt(database);
const travel = travelTogether(database);
let robin: Actor;
let id: string;
let charge: string;
const book = async () => {
  const times = await at.freeAt(robin, world.hub);
  id = await at.bookAs(robin, { at: times[0]!, hub: world.hub });
  charge = (await db.charge.findUniqueOrThrow({ where: { consultationId: id } })).id;
  return times;
};
const state = async () => {
  const { state, charge } = await db.consultation.findUniqueOrThrow({
    where: { id },
    include: { charge: true },
  });
  return [state, charge?.state];
};
beforeEach(async () => {
  robin = await at.aLearner(database);
  await book();
});
afterEach(() => travel(0));
const back = async () =>
  (await db.chargeRefund.findMany({ where: { chargeId: charge } })).map(({ pence }) => pence);

describe("paying", () => {
  test("PY-2 a booking waits for its money, and the practice till leads to it", async () => {
    expect(await state()).toEqual(["provisional", "awaiting_payment"]);
    expect(await isChargeSettled(robin, charge)).toBe(false);
    const done = await press(payForConsultation, robin, { consultation: id });
    expect(done.goTo).toMatch(/^\/practice-till\//);
    expect((await press(payForConsultation, robin, { consultation: id })).goTo).toBe(done.goTo);
    const stranger = await at.aLearner(database);
    await expect(press(payForConsultation, stranger, { consultation: id })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  test("RH-1 PY-1 paid once however often the news comes: booked, in RHM's books, with a receipt", async () => {
    const news = at.paidEvent(charge);
    await Promise.all(Array.from({ length: 8 }, () => at.deliverToRhm(news)));
    await at.deliverToRhm(at.paidEvent(charge));
    expect(await state()).toEqual(["booked", "paid"]);
    const moved = await db.chargeMovement.findMany({
      where: { chargeId: charge },
      orderBy: { pence: "asc" },
    });
    expect(moved.map(({ account, pence }) => [account, pence])).toEqual([
      ["consultations", -15_000],
      ["card", 15_000],
    ]);
    const receipt = await myChargeReceipt(robin, id);
    expect(receipt).toMatchObject({ pence: 15_000, payerName: robin.name, refunds: [] });
    expect((await chargeReceiptFile(receipt)).headers.get("content-type")).toBe("application/pdf");
    expect(await db.mail.count({ where: { to: robin.email, template: "consultation-booked" } })).toBe(1);
  });

  test("a letter that is not signed by RHM's card company, or with the other payee's secret, changes nothing", async () => {
    const news = at.paidEvent(charge);
    const { signedAsStripe } = await import("@/lib/platform/stripe");
    for (const signature of [null, "t=1,v1=00", signedAsStripe("imt", news)])
      expect((await at.deliverToRhm(news, signature)).status).toBe(400);
    expect(await state()).toEqual(["provisional", "awaiting_payment"]);
  });

  test.each([14_000, 16_000])("PY-2 a wrong sum of %i books nothing and goes back whole", async (pence) => {
    await at.payFor(database, id, pence);
    expect(await state()).toEqual(["provisional", "held"]);
    expect(await back()).toEqual([pence]);
    await at.sendRefundsOf(database, charge);
    expect(await state()).toEqual(["provisional", "refunded"]);
    const rows = await db.chargeMovement.groupBy({
      by: ["account"],
      where: { chargeId: charge },
      _sum: { pence: true },
    });
    expect(rows.every(({ _sum }) => _sum.pence === 0)).toBe(true);
    await expect(myChargeReceipt(robin, id)).rejects.toMatchObject({ name: "NotFound" });
  });
});

describe("without paying", () => {
  test("a funded one is booked at once, counted, given back when it is called off, and never beyond its days", async () => {
    const fund = await db.fundedConsultations.create({
      data: { organisationId: world.hub.organisation.id, startsOn: inDays(0), endsOn: inDays(30), places: 1 },
    });
    const taken = async () =>
      (await db.fundedConsultations.findUniqueOrThrow({ where: { id: fund.id } })).taken;
    const jo = await at.aLearner(database, "family");
    const times = await at.freeAt(jo, world.hub);
    const funded = await at.bookAs(jo, { at: times[0]!, hub: world.hub });
    expect(await myConsultation(jo, funded)).toMatchObject({ state: "booked", funded: true, charge: null });
    expect(await taken()).toBe(1);
    const late = times.find((time) => time > inDays(31));
    await expect(
      press(moveConsultation, jo, { consultation: funded, at: late!.toISOString() }),
    ).rejects.toMatchObject({ name: "Problem" });
    await press(callMyConsultationOff, jo, { consultation: funded });
    expect(await taken()).toBe(0);
    await db.fundedConsultations.update({
      where: { id: fund.id },
      data: { startsOn: inDays(-9), endsOn: inDays(-8) },
    });
  });

  test("PL-3 where nobody pays for themselves, only a funded one is booked", async () => {
    const organisationId = world.hub.organisation.id;
    await db.hubPlace.update({ where: { organisationId }, data: { selfFunded: false } });
    const jo = await at.aLearner(database, "family");
    const [time] = await at.freeAt(jo, world.hub);
    await expect(at.bookAs(jo, { at: time!, hub: world.hub })).rejects.toMatchObject({ rule: "PL-3" });
    await db.hubPlace.update({ where: { organisationId }, data: { selfFunded: true } });
  });
});
