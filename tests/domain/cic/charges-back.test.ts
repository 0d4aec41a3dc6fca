import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { myChargeReceipt } from "@/lib/domain/cic/charges/read";
import { withdrawFromCic } from "@/lib/domain/cic/consents/actions";
import { callMyConsultationOff, moveConsultation } from "@/lib/domain/cic/consultations/actions";
import { lapseConsultations } from "@/lib/domain/cic/consultations/jobs";
import { myConsultation } from "@/lib/domain/cic/consultations/read";
import { callOffByHub } from "@/lib/domain/cic/consultations/write";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { after, hours } from "@/lib/platform/clock";
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
