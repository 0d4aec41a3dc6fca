import { beforeEach, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import type { perform } from "@/lib/entry/perform";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const place = (actor: Parameters<typeof perform>[1], typed: unknown) => press(payByCard, actor, typed);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let order: string;
const about = () => ({ order, pence: buyer.price });
const orderNow = () =>
  world.db.order.findUniqueOrThrow({
    where: { id: order },
    include: { payment: true, receipt: true, enrolment: true, lines: true },
  });
const letters = (template: string) =>
  world.db.mail.findMany({ where: { personId: buyer.person.id, template } });

beforeEach(async () => {
  buyer = await aBuyer(world);
  order = (await place(buyer.actor, { enrolment: buyer.place.id })).subject[1];
});

describe("paying", () => {
  test("price and currency come from the catalogue, and nothing a person types can change them", async () => {
    for (const extra of [{ price: "1" }, { currency: "usd" }, { quantity: "0" }, { totalPence: 1 }])
      await expect(place(buyer.actor, { enrolment: buyer.place.id, ...extra })).rejects.toThrow(
        "another look",
      );
    expect(await orderNow()).toMatchObject({
      totalPence: buyer.price,
      currency: "gbp",
      state: "awaiting_payment",
    });
  });

  test("twenty presses at once make one order", async () => {
    const another = await aBuyer(world);
    const presses = await Promise.all(
      Array.from({ length: 20 }, () => place(another.actor, { enrolment: another.place.id })),
    );
    expect(new Set(presses.map((done) => done.subject[1])).size).toBe(1);
    expect(new Set(presses.map((done) => done.goTo)).size).toBe(1);
    expect(await world.db.order.count({ where: { enrolmentId: another.place.id } })).toBe(1);
  });

  test("nobody can pay for, or see, somebody else's place", async () => {
    const stranger = await aBuyer(world);
    await expect(place(stranger.actor, { enrolment: buyer.place.id })).rejects.toThrow("within reach");
  });

  test("PY-2 a place is provisional until the card company says that it is paid", async () => {
    expect((await orderNow()).enrolment?.state).toBe("provisional");
    expect((await deliver(paid(about()))).status).toBe(200);
    expect(await orderNow()).toMatchObject({ state: "paid", enrolment: { state: "active", paidBy: "self" } });
  });

  test("PY-1 a paid order has a receipt that describes what was bought, and the payer gets it by mail", async () => {
    await deliver(paid(about()));
    const { receipt, payment, lines } = await orderNow();
    expect(payment?.pence).toBe(buyer.price);
    expect(receipt).toMatchObject({ pence: buyer.price, payerName: buyer.person.name });
    expect(receipt?.lines).toEqual(lines.map(({ description, pence }) => ({ description, pence })));
    const [mail, ...more] = await letters("receipt");
    expect(more).toEqual([]);
    expect(mail?.text).toContain(`R-${String(receipt?.number).padStart(5, "0")}`);
    expect(mail?.subject).not.toMatch(/relationship|level|learn/i);
  });

  test("a card that is declined leaves the order open, and paying afterwards works", async () => {
    await deliver(event("payment_intent.payment_failed", about()));
    expect((await orderNow()).state).toBe("awaiting_payment");
    await deliver(paid(about()));
    expect((await orderNow()).state).toBe("paid");
  });
});
