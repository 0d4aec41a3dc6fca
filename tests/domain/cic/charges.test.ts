import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { payForConsultation } from "@/lib/domain/cic/charges/actions";
import { isChargeSettled, myChargeReceipt } from "@/lib/domain/cic/charges/read";
import { chargeReceiptFile } from "@/lib/domain/cic/charges/receipt-pdf";
import { withdrawFromCic } from "@/lib/domain/cic/consents/actions";
import { callMyConsultationOff, moveConsultation } from "@/lib/domain/cic/consultations/actions";
import { lapseConsultations } from "@/lib/domain/cic/consultations/jobs";
import { myConsultation } from "@/lib/domain/cic/consultations/read";
import { callOffByHub } from "@/lib/domain/cic/consultations/write";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { after, hours } from "@/lib/platform/clock";
import { inDays } from "@/prisma/seed/hosting";
import * as at from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";
import { event } from "@/tests/support/money";
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
const off = () => press(callMyConsultationOff, robin, { consultation: id });

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

describe("letting go", () => {
  test("PY-2 what nobody paid in its time is let go once, and money that comes later goes back", async () => {
    await lapseConsultations();
    expect(await state()).toEqual(["provisional", "awaiting_payment"]);
    await travel(hours(2.1));
    await Promise.all([lapseConsultations(), lapseConsultations()]);
    expect(await state()).toEqual(["cancelled", "cancelled"]);
    expect(await db.mail.count({ where: { to: robin.email, template: "consultation-off" } })).toBe(1);
    await at.payFor(database, id);
    expect(await state()).toEqual(["cancelled", "held"]);
    await at.sendRefundsOf(database, charge);
    expect(await state()).toEqual(["cancelled", "refunded"]);
  });

  test("called off a day before or earlier, all of it goes back, once", async () => {
    await at.payFor(database, id);
    await off();
    await expect(off()).rejects.toMatchObject({ name: "Problem" });
    expect(await back()).toEqual([15_000]);
    await at.sendRefundsOf(database, charge);
    await at.sendRefundsOf(database, charge);
    expect(await state()).toEqual(["cancelled", "refunded"]);
    expect((await myChargeReceipt(robin, id)).refunds).toMatchObject([{ pence: 15_000 }]);
  });

  test("called off later than that nothing goes back, as was said before paying, and a late move does not change it", async () => {
    await at.payFor(database, id);
    const { startsAt } = await myConsultation(robin, id);
    const later = (await at.freeAt(robin, world.hub)).find((time) => time > after(startsAt, hours(60)));
    await travel(startsAt.getTime() - Date.now() - hours(23));
    const move = { consultation: id, at: later?.toISOString() };
    await expect(press(moveConsultation, robin, move)).rejects.toMatchObject({ name: "Problem" });
    await off();
    expect(await state()).toEqual(["cancelled", "paid"]);
    expect(await back()).toEqual([]);
  });

  test("called off by the hub all of it goes back at any time, and the person is written to", async () => {
    await at.payFor(database, id);
    const { startsAt } = await myConsultation(robin, id);
    await travel(startsAt.getTime() - Date.now() - hours(2));
    const { actor } = world.hub.practitioner;
    await within(actor, "cic", (tx) => callOffByHub(tx, id));
    expect(await state()).toEqual(["cancelled", "paid"]);
    expect((await myConsultation(robin, id)).calledOffBy).toBe("hub");
    expect(await back()).toEqual([15_000]);
    const letter = await db.mail.findFirstOrThrow({
      where: { to: robin.email, template: "consultation-off" },
    });
    expect(letter.text).toContain("The hub had to call this off");
  });

  test("HB-6 a yes taken back on the account page calls it off, with the money and the letter that belong to that", async () => {
    await at.payFor(database, id);
    const { consentId: record } = await myConsultation(robin, id);
    await press(withdrawFromCic, robin, { record });
    expect(await state()).toEqual(["cancelled", "paid"]);
    expect(await back()).toEqual([15_000]);
  });

  test("a refund RHM makes at its card company itself is counted, in part and then whole", async () => {
    await at.payFor(database, id);
    const part = { order: charge, pence: 15_000, payment: `pi_practice_${charge}` };
    await at.deliverToRhm(event("charge.refunded", { ...part, back: 5_000 }));
    expect(await state()).toEqual(["booked", "paid"]);
    await at.deliverToRhm(event("charge.refunded", { ...part, back: 15_000 }));
    expect(await state()).toEqual(["booked", "refunded"]);
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
