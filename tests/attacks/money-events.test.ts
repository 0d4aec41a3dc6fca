import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);

async function anOrder() {
  const buyer = await aBuyer(world);
  const done = await press(payByCard, buyer.actor, { enrolment: buyer.place.id });
  return { buyer, order: done.subject[1], about: { order: done.subject[1], pence: buyer.price } };
}

/** Everything an order's money touches, as it stands. */
async function standing(order: string) {
  const row = await world.db.order.findUniqueOrThrow({
    where: { id: order },
    include: { payment: true, receipt: true, enrolment: true, refunds: true, ledger: true },
  });
  const balance = new Map<string, number>();
  for (const { account, pence } of row.ledger) balance.set(account, (balance.get(account) ?? 0) + pence);
  return {
    state: row.state,
    place: row.enrolment?.state,
    receipts: row.receipt ? 1 : 0,
    paid: row.payment?.pence ?? 0,
    back: row.refunds.reduce((sum, refund) => sum + refund.pence, 0),
    ledger: Object.fromEntries([...balance].filter(([, pence]) => pence !== 0)),
    receiptLetters: await world.db.mail.count({ where: { key: `receipt:${order}` } }),
  };
}

/** A fulfilment that only looks before it leaps, as a first draft would be. It must fail where ours holds. */
async function naiveFulfilment(order: string) {
  await database.owner.query("CREATE TABLE IF NOT EXISTS naive_fulfilment (order_id uuid)");
  const seen = await database.owner.query("SELECT 1 FROM naive_fulfilment WHERE order_id = $1", [order]);
  if (seen.rowCount) return;
  await database.owner.query("SELECT pg_sleep(0.01)");
  await database.owner.query("INSERT INTO naive_fulfilment VALUES ($1)", [order]);
}

describe("events of the card company", { timeout: 120_000 }, () => {
  let order: string;
  let about: { order: string; pence: number };
  beforeEach(async () => {
    ({ order, about } = await anOrder());
  });

  test("one event a hundred times at once is one fulfilment, one receipt and one letter", async () => {
    const body = paid(about);
    const answers = await Promise.all(Array.from({ length: 100 }, () => deliver(body)));
    expect(answers.map((answer) => answer.status).filter((status) => status !== 200)).toEqual([]);
    expect(await standing(order)).toMatchObject({
      state: "paid",
      place: "active",
      receipts: 1,
      receiptLetters: 1,
    });
    const settled = await database.owner.query(
      "SELECT count(*)::int AS n FROM network.audit_event WHERE subject_id = $1 AND action = 'order.settle'",
      [order],
    );
    expect(settled.rows[0].n).toBe(1);
  });

  test("the naive variant of the same race fulfils more than once, so the race is real", async () => {
    await database.owner.query("CREATE TABLE IF NOT EXISTS naive_fulfilment (order_id uuid)");
    await Promise.all(Array.from({ length: 100 }, () => naiveFulfilment(order)));
    const { rows } = await database.owner.query(
      "SELECT count(*)::int AS n FROM naive_fulfilment WHERE order_id = $1",
      [order],
    );
    expect(rows[0].n).toBeGreaterThan(1);
  });

  test("a hundred different events that all say paid are one fulfilment", async () => {
    await Promise.all(Array.from({ length: 100 }, () => deliver(paid(about))));
    expect(await standing(order)).toMatchObject({
      state: "paid",
      receipts: 1,
      paid: about.pence,
      receiptLetters: 1,
    });
  });
});

const kinds = [
  "payment_intent.created",
  "checkout.session.completed",
  "payment_intent.payment_failed",
  "checkout.session.expired",
  "charge.refunded",
] as const;

test("created, paid, failed, expired and refunded in any order and any number end in the same state", async () => {
  const mixed = fc.shuffledSubarray([...kinds, ...kinds], { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(mixed, async (sequence) => {
      const { order, about } = await anOrder();
      for (const type of sequence) expect((await deliver(event(type, about))).status).toBe(200);
      expect(await standing(order)).toEqual({
        state: "refunded",
        place: "ended",
        receipts: 1,
        paid: about.pence,
        back: about.pence,
        ledger: {},
        receiptLetters: 1,
      });
    }),
    { numRuns: 20 },
  );
}, 120_000);

test("without a refund, paid wins over failed and expired in any order", async () => {
  const without = kinds.filter((kind) => kind !== "charge.refunded");
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...without], { minLength: 4, maxLength: 4 }), async (sequence) => {
      const { order, about } = await anOrder();
      for (const type of sequence) await deliver(event(type, about));
      expect(await standing(order)).toMatchObject({
        state: "paid",
        place: "active",
        receipts: 1,
        receiptLetters: 1,
      });
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("the same events all at once also end there", async () => {
  for (let round = 0; round < 5; round++) {
    const { order, about } = await anOrder();
    await Promise.all([...kinds, ...kinds, ...kinds].map((type) => deliver(event(type, about))));
    expect(await standing(order)).toMatchObject({
      state: "refunded",
      place: "ended",
      receipts: 1,
      ledger: {},
    });
  }
});
