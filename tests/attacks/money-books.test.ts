/** With the policy stepped around: the books and the funds as PostgreSQL itself keeps them. */

import { beforeAll, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import type { Actor } from "@/lib/entry/actor";
import { thePortal } from "@/lib/entry/actor";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aFunder, take } from "../support/funds";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const as = (actor: Actor, work: (tx: Transaction) => Promise<unknown>) => within(actor, "training", work);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let order: string;
let code: { id: string; code: string };
let pot: string;
beforeAll(async () => {
  buyer = await aBuyer(world);
  order = (await press(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1];
  await deliver(paid({ order, pence: buyer.price }));
  pot = await funder.aFund({ amount: "50000" });
  code = await funder.aCode(pot, { uses: "10" });
}, 60_000);

describe("PY-1 the books", () => {
  test("refunds never exceed the payment, not even at once", async () => {
    const { actor } = await someoneAs(world.db, "imatter_training");
    const refund = (pence: number) => ({
      orderId: order,
      pence,
      reason: "x",
      askedById: actor.personId,
      askedAt: now(),
    });
    await expect(
      as(actor, (tx) => tx.refund.createMany({ data: [refund(buyer.price + 1)] })),
    ).rejects.toMatchObject({ rule: "PY-1" });
    const half = Math.floor(buyer.price / 2);
    const tries = await Promise.allSettled(
      Array.from({ length: 16 }, () => as(actor, (tx) => tx.refund.createMany({ data: [refund(half)] }))),
    );
    expect(tries.filter((each) => each.status === "fulfilled")).toHaveLength(2);
  });

  test("a movement that does not add up to nothing is refused, and nothing written is ever changed", async () => {
    const entry = { movement: crypto.randomUUID(), account: "held", pence: 5, at: now() };
    await expect(as(thePortal, (tx) => tx.ledgerEntry.createMany({ data: [entry] }))).rejects.toMatchObject({
      rule: "PY-1",
    });
    for (const change of [
      "UPDATE training.ledger_entry SET pence = pence + 1",
      "DELETE FROM training.ledger_entry",
      "UPDATE training.payment SET pence = 1",
      "UPDATE training.receipt SET pence = 1",
    ])
      await expect(database.owner.query(change), change).rejects.toThrow(/only ever added/);
  });
});

describe("CM-3 a fund", () => {
  test("belongs to a funder and never promises more than it has", async () => {
    await expect(
      database.owner.query("UPDATE training.pot SET committed_pence = total_pence + 1 WHERE id = $1", [pot]),
    ).rejects.toThrow(/CM-3/);
    const { organisation } = await someoneAs(world.db, "school");
    await expect(
      database.owner.query("UPDATE training.pot SET organisation_id = $1 WHERE id = $2", [
        organisation?.id,
        pot,
      ]),
    ).rejects.toThrow(/CM-3/);
  });

  test("gives a place only to the person, course and hat it fits, and takes a use with each", async () => {
    const at = now();
    const someone = await aBuyer(world);
    const worker = await aBuyer(world, "professional_learner");
    const row = (who: typeof someone, enrolmentId: string) => ({
      codeId: code.id,
      personId: who.person.id,
      enrolmentId,
      at,
    });
    const write = (who: typeof someone, enrolmentId: string) =>
      as(who.actor, (tx) => tx.redemption.createMany({ data: [row(who, enrolmentId)] }));
    await expect(write(someone, worker.place.id)).rejects.toMatchObject({ rule: "CM-3" });
    await expect(write(worker, worker.place.id)).rejects.toMatchObject({ rule: "CM-3" });
    await take(someone, code.code);
    expect(await world.db.fundedCode.findUnique({ where: { id: code.id } })).toMatchObject({ taken: 1 });
    await expect(
      as(someone.actor, (tx) => tx.fundedCode.updateMany({ where: { id: code.id }, data: { taken: 0 } })),
    ).rejects.toThrow(/permission denied/);
  });
});
