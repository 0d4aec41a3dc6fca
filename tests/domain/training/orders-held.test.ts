import { beforeEach, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { lapseOrders } from "@/lib/domain/training/orders/jobs";
import { openedPlace } from "@/lib/domain/training/orders/shape";
import type { perform } from "@/lib/entry/perform";
import { hours, now, travel } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aFunder, take } from "../../support/funds";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
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

describe("money that does not fit", () => {
  test.each([
    ["too little", { pence: 1 }],
    ["too much", { pence: 9_999_999 }],
    ["another currency", { currency: "usd" }],
  ])("%s holds the order with a reason, tells staff once, and opens nothing", async (_what, wrong) => {
    const body = paid({ order, pence: buyer.price, ...wrong });
    await Promise.all(Array.from({ length: 16 }, () => deliver(body)));
    const held = await orderNow();
    expect(held).toMatchObject({ state: "held", receipt: null, enrolment: { state: "provisional" } });
    expect(held.heldBecause).toMatch(/The order asks for £/);
    const alerts = await world.db.mail.findMany({
      where: { personId: staff.person.id, key: { contains: order } },
    });
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.text).toContain(`/imatter-training/orders/${order}`);
    await expect(act(payByCard, buyer.actor, { enrolment: buyer.place.id })).rejects.toMatchObject({
      fields: { form: expect.stringContaining("checking a payment") },
    });
  });

  test("money that comes after somebody left the course is held, never spent for them", async () => {
    await world.db.enrolment.update({
      where: { id: buyer.place.id },
      data: { state: "left", leftAt: now() },
    });
    await deliver(paid({ order, pence: buyer.price }));
    expect(await orderNow()).toMatchObject({ state: "held", enrolment: { state: "left" } });
  });

  test("a second payment for a paid order is somebody's to send back, and counts for nothing else", async () => {
    await deliver(paid({ order, pence: buyer.price }));
    await deliver(paid({ order, pence: buyer.price, payment: "pi_second" }));
    expect(await orderNow()).toMatchObject({ state: "paid", payment: { reference: `pi_${order}` } });
    expect(await world.db.mail.count({ where: { key: { startsWith: "alert:pi_second" } } })).toBe(1);
  });
});

describe("held money that goes back", () => {
  const letters = () =>
    world.db.mail.findMany({ where: { to: buyer.person.email }, orderBy: { createdAt: "asc" } });

  test("leaves a place that a code opened meanwhile, and no letter says that it ended", async () => {
    const { code } = await funder.aCode(await funder.aFund({ amount: "50000" }));
    await take(buyer, code);
    await deliver(paid({ order, pence: buyer.price }));
    await deliver(event("charge.refunded", { order, pence: buyer.price }));
    const seen = await orderNow();
    expect(seen).toMatchObject({ state: "refunded", enrolment: { state: "active", paidBy: "funder" } });
    expect(openedPlace(seen)).toBe(false);
    const [held, back] = await letters();
    expect(held?.text).toContain("send the money back");
    expect(held?.text).not.toContain("open your place");
    expect(back?.text).toContain("Your place on the course stays as it is.");
    expect(back?.text).not.toContain("has ended");
  });

  test("what paid for a place ends it, and the letter says so", async () => {
    await deliver(paid({ order, pence: buyer.price }));
    await deliver(event("charge.refunded", { order, pence: buyer.price }));
    const seen = await orderNow();
    expect(seen.enrolment?.state).toBe("ended");
    expect(openedPlace(seen)).toBe(true);
    expect((await letters()).at(-1)?.text).toContain("Your place on the course has ended.");
  });
});

describe("orders nobody pays", () => {
  test("close after the published time, free the place, and can be begun again", async () => {
    travel(hours(23));
    await lapseOrders();
    expect((await orderNow()).state).toBe("awaiting_payment");
    travel(hours(25));
    await lapseOrders();
    expect(await orderNow()).toMatchObject({ state: "cancelled", enrolment: { state: "ended" } });
    const events = await database.owner.query(
      "SELECT hat FROM network.audit_event WHERE subject_id = $1 AND action = 'order.lapse'",
      [order],
    );
    expect(events.rows).toEqual([{ hat: "the_portal" }]);
  });

  test("money that comes after that still opens the place, if it is still free", async () => {
    travel(hours(25));
    await lapseOrders();
    await deliver(paid({ order, pence: buyer.price }));
    expect(await orderNow()).toMatchObject({ state: "paid", enrolment: { state: "active" } });
  });
});
