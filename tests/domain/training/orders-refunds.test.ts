import { beforeEach, describe, expect, test } from "vitest";
import { books } from "@/lib/domain/training/ledger/read";
import { payByCard, refundOrder } from "@/lib/domain/training/orders/actions";
import { myOrder, myReceipt, orderForStaff, ordersForStaff } from "@/lib/domain/training/orders/read";
import { orderSearch } from "@/lib/domain/training/orders/schema";
import { actionsDefined } from "@/lib/entry/action";
import { perform } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now, travel } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const act = (action: typeof payByCard, actor: Parameters<typeof perform>[1], typed: unknown) =>
  press(action, actor, typed);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let order: string;
let staff: Awaited<ReturnType<typeof someoneAs>>;
const orderNow = () =>
  world.db.order.findUniqueOrThrow({
    where: { id: order },
    include: { payment: true, receipt: true, enrolment: true, refunds: true },
  });

beforeEach(async () => {
  travel(0);
  buyer = await aBuyer(world);
  staff ??= await someoneAs(world.db, "imatter_training");
  order = (await act(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1];
});

describe("giving money back", () => {
  const wrote = () => ({
    personId: buyer.person.id,
    enrolmentId: buyer.place.id,
    promptKey: "one",
    ask: "What mattered?",
    text: "Mine to keep",
    createdAt: now(),
    updatedAt: now(),
  });
  const refund = (typed = {}) =>
    act(refundOrder, staff.actor, { order, reason: "Asked by email", sure: "yes", ...typed });

  test("through the practice till: the money goes back, access ends, and the reflections stay", async () => {
    await deliver(paid({ order, pence: buyer.price, payment: `pi_practice_${order}` }));
    await within(buyer.actor, "training", (tx) => tx.reflection.create({ data: wrote() }));
    expect((await refund()).goTo).toBe(`/imatter-training/orders/${order}`);
    const after = await orderNow();
    expect(after).toMatchObject({ state: "refunded", enrolment: { state: "ended" } });
    expect(after.refunds).toMatchObject([{ pence: buyer.price, completedAt: expect.any(Date) }]);
    expect((await myReceipt(buyer.actor, order)).refunds).toHaveLength(1);
    const letter = await world.db.mail.findFirstOrThrow({
      where: { to: buyer.person.email, subject: { contains: "money sent back" } },
    });
    expect(letter.text).toContain("no real money was taken");
    expect(letter.text).not.toContain("back to your card");
    expect((await myOrder(buyer.actor, order)).state).toBe("refunded");
    const kept = await within(buyer.actor, "training", (tx) => tx.reflection.findMany());
    expect(kept.map(({ text }) => text)).toEqual(["Mine to keep"]);
  });

  test("PY-1 two members of staff who press at once send it back once", async () => {
    await deliver(paid({ order, pence: buyer.price }));
    const other = await someoneAs(world.db, "imatter_training");
    const work = actionsDefined.get(refundOrder)!;
    const typed = { order, reason: "Asked by email", sure: "yes" };
    const actors = Array.from({ length: 16 }, (_, index) => (index % 2 ? staff : other).actor);
    const tries = await Promise.allSettled(
      actors.map((actor) => perform({ ...work, afterwards: undefined }, actor, typed)),
    );
    expect(tries.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    expect(await world.db.refund.count({ where: { orderId: order } })).toBe(1);
  });

  test("nothing goes back that never came, and only staff can send it", async () => {
    await expect(refund()).rejects.toMatchObject({
      fields: { form: expect.stringContaining("Nothing was paid") },
    });
    await expect(act(refundOrder, buyer.actor, { order, reason: "me", sure: "yes" })).rejects.toThrow(
      "cannot",
    );
  });

  test("the books balance after all of it", async () => {
    const { balances, outOfBalance } = await books(staff.actor);
    expect(outOfBalance).toBe(0);
    expect(balances.reduce((sum, { pence }) => sum + pence, 0)).toBe(0);
  });
});

test("a refund at the card company itself is noticed too", async () => {
  await deliver(paid({ order, pence: buyer.price }));
  await deliver(event("charge.refunded", { order, pence: buyer.price }));
  expect(await orderNow()).toMatchObject({ state: "refunded", enrolment: { state: "ended" } });
});

describe("who sees an order", () => {
  test("its buyer in the hat it was made in, and staff: payer, words and money, and nothing about learning", async () => {
    const seen = await orderForStaff(staff.actor, order);
    expect(seen.payerName).toBe(buyer.person.name);
    expect(JSON.stringify(seen)).not.toMatch(/reflection|lesson|progress|lastLesson/i);
    const found = await ordersForStaff(staff.actor, orderSearch.parse({ number: `imt ${seen.number}` }));
    expect(found.orders.map(({ id }) => id)).toEqual([order]);
    expect(JSON.stringify(found)).not.toContain(buyer.person.name);
    expect(JSON.stringify(found)).not.toContain(buyer.person.id);
    const otherHat = { ...buyer.actor, asker: "family" as const };
    await expect(myOrder(otherHat, order)).rejects.toThrow("within reach");
    await expect(myOrder((await aBuyer(world)).actor, order)).rejects.toThrow("within reach");
  });

  test("PC-1 CM-1 primary care and commissioners are refused at the door", async () => {
    for (const role of ["primary_care", "commissioner", "school", "rhm"] as const) {
      const { actor } = await someoneAs(world.db, role);
      await expect(myOrder(actor, order)).rejects.toMatchObject({ name: "Refused" });
      await expect(act(payByCard, actor, { enrolment: buyer.place.id })).rejects.toMatchObject({
        name: "Refused",
      });
    }
  });
});
