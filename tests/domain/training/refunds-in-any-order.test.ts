import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { payByCard, refundOrder } from "@/lib/domain/training/orders/actions";
import { actionsDefined } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import { perform } from "@/lib/entry/perform";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
let staff: Actor;
beforeAll(async () => {
  staff = (await someoneAs(world.db, "imatter_training")).actor;
});

async function aPaidOrder() {
  const { actor, place, price } = await aBuyer(world);
  const order = (await press(payByCard, actor, { enrolment: place.id })).subject[1];
  await deliver(paid({ order, pence: price }));
  return { order, price, place };
}

/** Staff ask for all that is left. The card company is not told: in these tests it speaks for itself. */
const ask = (order: string) =>
  perform({ ...actionsDefined.get(refundOrder)!, afterwards: undefined }, staff, {
    ...{ order, reason: "Asked by email", sure: "yes" },
  });

const refunded = (order: string, pence: number, back: number) =>
  deliver(event("charge.refunded", { order, pence, back }));

async function standing(order: string) {
  const row = await world.db.order.findUniqueOrThrow({
    where: { id: order },
    include: { refunds: true, ledger: true, enrolment: true },
  });
  const sum = (rows: readonly { pence: number }[]) => rows.reduce((all, { pence }) => all + pence, 0);
  const waiting = row.refunds.filter(({ completedAt }) => !completedAt);
  return {
    state: row.state,
    place: row.enrolment?.state,
    back: sum(row.refunds.filter(({ completedAt }) => completedAt)),
    waiting: waiting.map(({ pence }) => pence),
    withTheCardCompany: sum(row.ledger.filter(({ account }) => account === "card-processor")),
    outOfBalance: sum(row.ledger),
  };
}

test("PY-1 a part sent back at the card company does not stand for what staff asked for", async () => {
  const { order, price } = await aPaidOrder();
  await ask(order);
  await refunded(order, price, 500);
  expect(await standing(order)).toMatchObject({ state: "paid", back: 500, waiting: [price - 500] });
  await refunded(order, price, price);
  expect(await standing(order)).toMatchObject({
    state: "refunded",
    place: "ended",
    back: price,
    waiting: [],
  });
  const rows = await world.db.refund.findMany({ where: { orderId: order }, orderBy: { pence: "asc" } });
  expect(rows).toMatchObject([
    { pence: 500, reason: "Sent back at the card company", askedById: null },
    { pence: price - 500, reason: "Asked by email", askedById: staff.personId },
  ]);
});

test("PY-1 refunds never exceed the payment and the books balance, whoever sends back and in whatever order it is told", async () => {
  const moves = fc.record({
    parts: fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 4 }),
    all: fc.boolean(),
    askAt: fc.nat({ max: 10 }),
    seed: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(moves, async ({ parts, all, askAt, seed }) => {
      const { order, price, place } = await aPaidOrder();
      const totals = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0));
      const told = [...totals.filter((total) => total < price), ...(all ? [price] : [])];
      // Each twice, because the card company repeats itself, and mixed, because events overtake each other.
      const mixed = [...told, ...told]
        .map((back, at) => ({ back, by: seed[at] ?? at }))
        .sort((a, b) => a.by - b.by);
      let back = 0;
      let asked = false;
      for (let at = 0; at <= mixed.length; at++) {
        if (at === Math.min(askAt, mixed.length) && back < price) {
          await ask(order);
          asked = true;
        }
        if (at === mixed.length) break;
        back = Math.max(back, mixed[at]!.back);
        expect((await refunded(order, price, mixed[at]!.back)).status).toBe(200);
      }
      const over = back === price;
      expect(await standing(order), place.id).toEqual({
        state: over ? "refunded" : "paid",
        place: over ? "ended" : "active",
        back,
        waiting: asked && !over ? [price - back] : [],
        withTheCardCompany: price - back,
        outOfBalance: 0,
      });
    }),
    { numRuns: 20 },
  );
}, 120_000);
