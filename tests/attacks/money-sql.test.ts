/** With the policy stepped around: what PostgreSQL itself refuses about money, to each hat. */

import { beforeAll, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import type { Actor } from "@/lib/entry/actor";
import { thePortal } from "@/lib/entry/actor";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aFunder } from "../support/funds";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const as = (actor: Actor, work: (tx: Transaction) => Promise<unknown>) => within(actor, "training", work);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let open: { order: string; buyer: typeof buyer };
let order: string;
beforeAll(async () => {
  const anOrder = async () => {
    const someone = await aBuyer(world);
    return {
      buyer: someone,
      order: (await press(payByCard, someone.actor, { enrolment: someone.place.id })).subject[1],
    };
  };
  ({ buyer, order } = await anOrder());
  open = await anOrder();
  await deliver(paid({ order, pence: buyer.price }));
  await funder.aCode(await funder.aFund({ amount: "50000" }), { uses: "10" });
}, 60_000);

const moneyTables = [
  "orders",
  "order_line",
  "payment",
  "refund",
  "receipt",
  "ledger_entry",
  "redemption",
  "pot",
  "funded_code",
];

describe("PC-1 CM-1 SN-5 hats that are no party to a payment", () => {
  test.each([
    "primary_care",
    "school",
    "community_service",
    "locality_hub",
    "lead_professional",
    "rhm",
  ] as const)("%s sees no row of any money table, even as imt_app", async (role) => {
    const { actor } = await someoneAs(world.db, role);
    for (const table of moneyTables)
      expect(await as(actor, (tx) => tx.$queryRawUnsafe(`SELECT 1 FROM training.${table}`)), table).toEqual(
        [],
      );
  });

  test("a commissioner sees its own funds and codes, and no order, place or person in them", async () => {
    for (const table of moneyTables.filter((name) => !["pot", "funded_code"].includes(name)))
      expect(
        await as(funder.actor, (tx) => tx.$queryRawUnsafe(`SELECT 1 FROM training.${table}`)),
        table,
      ).toEqual([]);
    const { actor: other } = await someoneAs(world.db, "commissioner");
    expect(await as(other, (tx) => tx.pot.findMany())).toEqual([]);
    expect(await as(other, (tx) => tx.fundedCode.findMany())).toEqual([]);
  });

  test("RH-1 rhm_app and network_app cannot reach a money table at all", async () => {
    for (const role of ["rhm_app", "network_app"] as const)
      for (const table of moneyTables)
        await expect(database.as(role).query(`SELECT 1 FROM training.${table}`), table).rejects.toThrow(
          /permission denied/,
        );
  });

  test("PC-1 no order can be made in a hat that is not a learner's", async () => {
    const data = {
      personId: buyer.person.id,
      hat: "primary_care",
      state: "awaiting_payment",
      payerName: "x",
      totalPence: 1,
      createdAt: now(),
    } as const;
    await expect(world.db.order.create({ data })).rejects.toThrow(/PC-1_only_learners_buy/);
  });
});

describe("PY-2 a buyer cannot say that they paid", () => {
  const cannot = (work: (tx: Transaction) => Promise<unknown>) =>
    expect(as(open.buyer.actor, work)).rejects.toThrow();
  test("by writing the state, a payment, a receipt or a refund", async () => {
    const { order: id } = open;
    await cannot((tx) => tx.order.updateMany({ where: { id }, data: { state: "paid", paidAt: now() } }));
    await cannot((tx) =>
      tx.payment.createMany({ data: [{ orderId: id, reference: "me", pence: 20000, at: now() }] }),
    );
    await cannot((tx) =>
      tx.receipt.createMany({
        data: [{ orderId: id, issuedAt: now(), payerName: "x", lines: [], pence: 1 }],
      }),
    );
    await cannot((tx) =>
      tx.refund.createMany({ data: [{ orderId: id, pence: 1, reason: "x", askedAt: now() }] }),
    );
    await cannot((tx) =>
      tx.enrolment.updateMany({
        where: { id: open.buyer.place.id },
        data: { state: "active", activeAt: now() },
      }),
    );
    await cannot((tx) =>
      tx.paymentEvent.createMany({ data: [{ id: "evt_me", type: "x", receivedAt: now(), outcome: "x" }] }),
    );
  });

  test("PY-1 nor can the portal call an order paid without its payment and receipt", async () => {
    const early = as(thePortal, (tx) =>
      tx.order.update({ where: { id: open.order }, data: { state: "paid", paidAt: now() } }),
    );
    await expect(early).rejects.toMatchObject({ rule: "PY-1" });
  });

  test("nobody sees or touches somebody else's order", async () => {
    const seen = await as(buyer.actor, (tx) => tx.order.findMany({ select: { id: true } }));
    expect(seen).toEqual([{ id: order }]);
    expect(
      await as(buyer.actor, (tx) =>
        tx.order.updateMany({ where: { id: open.order }, data: { state: "cancelled" } }),
      ),
    ).toEqual({ count: 0 });
  });
});
