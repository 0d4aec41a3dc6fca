import Stripe from "stripe";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/stripe/[payee]/route";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { actionsDefined } from "@/lib/entry/action";
import { perform } from "@/lib/entry/perform";
import { now } from "@/lib/platform/clock";
import { freshDatabase } from "../support/database";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../support/money";

const secret = "whsec_of_the_test";
vi.hoisted(() => {
  process.env.STRIPE_IMT_SECRET_KEY = "sk_test_of_the_test";
  process.env.STRIPE_IMT_WEBHOOK_SECRET = "whsec_of_the_test";
  process.env.STRIPE_API_BASE = "http://127.0.0.1:9";
});

const database = freshDatabase();
const world = aWorldWithPrices(database);
const seconds = () => Math.floor(now().getTime() / 1000);
const signed = (payload: string, given: { secret?: string; timestamp?: number; scheme?: string } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, ...given });

let order: string;
let pence: number;
beforeAll(async () => {
  const buyer = await aBuyer(world);
  pence = buyer.price;
  const made = await world.db.order.create({
    data: {
      personId: buyer.person.id,
      enrolmentId: buyer.place.id,
      hat: "personal_learner",
      state: "awaiting_payment",
      payerName: buyer.person.name,
      totalPence: pence,
      createdAt: now(),
    },
  });
  order = made.id;
}, 60_000);

describe("an event counts only with Stripe's own signature over the very bytes that came", () => {
  const body = () => paid({ order, pence });
  const refused: [string, () => Promise<Response>][] = [
    ["no signature", () => deliver(body(), null)],
    ["an empty signature", () => deliver(body(), "")],
    ["nonsense for a signature", () => deliver(body(), "t=,v1=")],
    ["a signature with another secret", () => deliver(body(), signed(body(), { secret: "whsec_other" }))],
    ["a signature of an older scheme", () => inOneBody((b) => signed(b, { scheme: "v0" }))],
    [
      "a signature more than 300 seconds old",
      () => inOneBody((b) => signed(b, { timestamp: seconds() - 301 })),
    ],
    [
      "a signature more than 300 seconds ahead",
      () => inOneBody((b) => signed(b, { timestamp: seconds() + 330 })),
    ],
    ["two times in one signature", () => inOneBody((b) => `t=${seconds()},${signed(b)}`)],
    [
      "a body written again with the same meaning",
      () => again((b) => JSON.stringify(JSON.parse(b), null, 1)),
    ],
    ["a body with one more space", () => again((b) => `${b} `)],
    ["a body with another sum", () => again((b) => b.replace(String(pence), "1"))],
    ["an event of the live mode, with test keys", () => live()],
    ["something that is not JSON", () => deliver("hello", signed("hello"))],
  ];
  test.each(refused)("%s is answered 400", async (_what, send) => {
    expect((await send()).status).toBe(400);
  });

  test("none of those left a trace, and the genuine one works", async () => {
    expect(await world.db.paymentEvent.count()).toBe(0);
    expect((await inOneBody((b) => signed(b))).status).toBe(200);
    expect((await world.db.order.findUniqueOrThrow({ where: { id: order } })).state).toBe("paid");
  });

  test("an event about nothing of ours is answered 200 and changes nothing", async () => {
    const stranger = paid({ order: "0192e3b0-0000-7000-8000-000000000000", pence: 1 });
    const odd = JSON.stringify({
      id: "evt_odd",
      object: "event",
      type: "price.created",
      livemode: false,
      data: { object: {} },
    });
    for (const each of [stranger, odd]) expect((await deliver(each, signed(each))).status).toBe(200);
    expect(await world.db.payment.count()).toBe(1);
  });

  test("RH-1 nobody is paid at the door of another payee", async () => {
    const each = body();
    const request = (payee: string) =>
      POST(
        new Request("http://localhost", {
          method: "POST",
          body: each,
          headers: { "stripe-signature": signed(each) },
        }),
        {
          params: Promise.resolve({ payee }),
        },
      );
    expect((await request("rhm")).status).toBe(400);
    expect((await request("somebody")).status).toBe(404);
    expect((await request("imt")).status).toBe(200);
  });

  const inOneBody = (sign: (body: string) => string) => {
    const each = body();
    return deliver(each, sign(each));
  };
  const again = (change: (body: string) => string) => {
    const each = body();
    return deliver(change(each), signed(each));
  };
  const live = () => {
    const each = event("checkout.session.completed", { order, pence }, { livemode: true });
    return deliver(each, signed(each));
  };
});

test("when the card company cannot be reached, the words are clear and nothing is lost", async () => {
  const buyer = await aBuyer(world);
  const work = actionsDefined.get(payByCard)!;
  const tried = perform(work, buyer.actor, { enrolment: buyer.place.id });
  await expect(tried).rejects.toMatchObject({
    fields: { form: expect.stringContaining("Nothing has been taken") },
  });
  expect(
    await world.db.order.count({ where: { enrolmentId: buyer.place.id, state: "awaiting_payment" } }),
  ).toBe(1);
});
