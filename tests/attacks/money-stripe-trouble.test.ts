import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { payByCard, refundOrder } from "@/lib/domain/training/orders/actions";
import { sendRefund } from "@/lib/domain/training/till/till";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../support/money";
import { StripeServer } from "../support/stripe-server";

const port = await vi.hoisted(async () => {
  const { createServer } = await import("node:net");
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const free = (probe.address() as { port: number }).port;
  await new Promise((done) => probe.close(done));
  process.env.STRIPE_IMT_SECRET_KEY = "sk_test_of_the_test";
  process.env.STRIPE_IMT_WEBHOOK_SECRET = "whsec_of_the_test";
  process.env.STRIPE_API_BASE = `http://127.0.0.1:${free}`;
  return free;
});

const database = freshDatabase();
const world = aWorldWithPrices(database);
const stripe = new StripeServer();
const listening = stripe.listen(port);
afterAll(() => stripe.close());

let buyer: Awaited<ReturnType<typeof aBuyer>>;
beforeEach(async () => {
  await listening;
  stripe.mood = "well";
  buyer = await aBuyer(world);
});
const pay = () => press(payByCard, buyer.actor, { enrolment: buyer.place.id });
const sessionsFor = (order: string) =>
  stripe.calls.filter(
    (call) => call.path === "/v1/checkout/sessions" && call.form.get("metadata[order]") === order,
  );

describe("opening the card page", () => {
  test("everything Stripe is told comes from the order: price, currency, quantity, and nothing about the person", async () => {
    const { subject, goTo } = await pay();
    const [call] = sessionsFor(subject[1]);
    expect(goTo).toMatch(/^https:\/\/checkout\.stripe\.com\//);
    expect(call?.key).toBe(subject[1]);
    const told = Object.fromEntries(call?.form ?? []);
    expect(told).toMatchObject({
      mode: "payment",
      "line_items[0][quantity]": "1",
      "line_items[0][price_data][unit_amount]": String(buyer.price),
      "line_items[0][price_data][currency]": "gbp",
      client_reference_id: subject[1],
    });
    expect(JSON.stringify(told)).not.toContain(buyer.person.email);
    expect(JSON.stringify(told)).not.toContain(buyer.person.name);
  });

  test.each(["failing", "busy", "slow"] as const)(
    "a %s Stripe is told in clear words, and trying again makes one session and one order",
    async (mood) => {
      stripe.mood = mood;
      await expect(pay()).rejects.toMatchObject({
        fields: { form: expect.stringContaining("Nothing has been taken") },
      });
      stripe.mood = "well";
      const [first, second] = [await pay(), await pay()];
      expect(second).toMatchObject({ subject: first.subject, goTo: first.goTo });
      expect(sessionsFor(first.subject[1])).toHaveLength(1);
      expect(await world.db.order.count({ where: { enrolmentId: buyer.place.id } })).toBe(1);
    },
    40_000,
  );

  test("twenty-four presses at once reach Stripe with one key, so Stripe makes one session", async () => {
    const presses = await Promise.all(Array.from({ length: 24 }, pay));
    expect(new Set(presses.map((done) => done.goTo)).size).toBe(1);
    expect(sessionsFor(presses[0]?.subject[1] as string)).toHaveLength(1);
  });
});

describe("sending money back through Stripe", () => {
  const refundsOf = (order: string) =>
    stripe.calls.filter((call) => call.path === "/v1/refunds" && call.form.get("metadata[order]") === order);

  test("a refund Stripe did not take is asked for again, and the money goes back once", async () => {
    const order = (await pay()).subject[1];
    await deliver(paid({ order, pence: buyer.price }));
    const { actor: staff } = await someoneAs(world.db, "imatter_training");
    stripe.mood = "failing";
    await press(refundOrder, staff, { order, reason: "Asked by email", sure: "yes" });
    const refund = await world.db.refund.findFirstOrThrow({ where: { orderId: order } });
    expect(refundsOf(order)).toHaveLength(0);
    stripe.mood = "well";
    await Promise.all([sendRefund(refund.id), sendRefund(refund.id), sendRefund(refund.id)]);
    expect(refundsOf(order)).toHaveLength(1);
    expect(refundsOf(order)[0]?.key).toBe(`${refund.id}:${buyer.price}`);
    await deliver(event("charge.refunded", { order, pence: buyer.price }));
    const after = await world.db.order.findUniqueOrThrow({
      where: { id: order },
      include: { refunds: true, enrolment: true },
    });
    expect(after).toMatchObject({ state: "refunded", enrolment: { state: "ended" } });
    expect(after.refunds).toMatchObject([
      { pence: buyer.price, reference: expect.stringMatching(/^re_test_/) },
    ]);
  });
});
