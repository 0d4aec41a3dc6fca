import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { inbox } from "@/lib/domain/network/interests/read";
import { askForMoneyBack, payByCard } from "@/lib/domain/training/orders/actions";
import { myOrder, orderForStaff } from "@/lib/domain/training/orders/read";
import { orderNumber } from "@/lib/domain/training/orders/words";
import type { Actor } from "@/lib/entry/actor";
import { pounds } from "@/lib/platform/money";
import { someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../../support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());
let staff: Actor;
let buyer: Awaited<ReturnType<typeof aBuyer>>;
let order: string;
beforeAll(async () => {
  staff = (await someoneAs(world.db, "imatter_training")).actor;
});
beforeEach(async () => {
  buyer = await aBuyer(world);
  order = (await press(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1];
});

const pay = (email?: string) => {
  const body = JSON.parse(paid({ order, pence: buyer.price }));
  if (email) body.data.object.customer_details = { email };
  return deliver(JSON.stringify(body));
};
const ask = (actor = buyer.actor, words = "I have no time.") =>
  press(askForMoneyBack, actor, { order, words });

describe("asking for money back", () => {
  test("is a message about that order: in the inbox, beside the refund, and on the learner's own page", async () => {
    await pay();
    expect((await ask()).goTo).toBe(`/personal-learner/orders/${order}`);
    const seen = await orderForStaff(staff, order);
    const message = `I would like my money back for order ${orderNumber(seen.number)}.\n\nI have no time.`;
    expect(seen.asks).toMatchObject([{ message, answeredAt: null }]);
    expect((await inbox(staff, "training", 1)).waiting).toContainEqual(
      expect.objectContaining({ orderId: order, email: buyer.person.email, message }),
    );
    expect((await myOrder(buyer.actor, order)).asks).toHaveLength(1);
    const letter = await world.db.mail.findFirstOrThrow({
      where: { template: "interest-thanks", to: buyer.person.email },
    });
    expect(letter.text).toContain("I Matter Training");
    expect(letter.text).toContain(`order ${orderNumber(seen.number)}, ${pounds(buyer.price)}.`);
  });

  test("is asked once, however often it is pressed at the same time", async () => {
    await pay();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => ask()));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.db.interest.count({ where: { orderId: order } })).toBe(1);
  });

  test("is for one's own paid order, in the hat it was bought in, and not for staff or funders", async () => {
    await expect(ask()).rejects.toMatchObject({ fields: { form: expect.stringContaining("no money") } });
    await pay();
    await expect(ask((await aBuyer(world)).actor)).rejects.toThrow("within reach");
    await expect(ask({ ...buyer.actor, asker: "family" })).rejects.toThrow("within reach");
    for (const role of ["commissioner", "primary_care", "imatter_training"] as const)
      await expect(ask((await someoneAs(world.db, role)).actor)).rejects.toMatchObject({ name: "Refused" });
    expect(await world.db.interest.count({ where: { orderId: order } })).toBe(0);
  });
});

test.each([
  ["another address", "grandma@elsewhere.example", true],
  ["the learner's own address, in capitals", "own", false],
  ["no address", undefined, false],
])("staff see whether somebody else may have paid: %s", async (_what, email, other) => {
  await pay(email === "own" ? ` ${buyer.person.email.toUpperCase()}` : email);
  const seen = await orderForStaff(staff, order);
  expect(seen.payment?.otherPayer).toBe(other);
  expect(JSON.stringify(seen)).not.toContain("elsewhere.example");
});
