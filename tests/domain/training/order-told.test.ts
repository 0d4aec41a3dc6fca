import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { OrderPage } from "@/components/order/order-page";
import { askForMoneyBack, payByCard } from "@/lib/domain/training/orders/actions";
import { isSettled, myOrder } from "@/lib/domain/training/orders/read";
import { visitor } from "@/lib/entry/actor";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../../support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());

test("an order tells who paid only once somebody has, and opens with the money that was asked back", async () => {
  const { actor, place, price } = await aBuyer(world);
  const order = (await press(payByCard, actor, { enrolment: place.id })).subject[1];
  const page = async () => {
    const seen = await myOrder(actor, order);
    const html = renderToStaticMarkup(
      createElement(OrderPage, { area: "/personal-learner", order: seen, from: "" }),
    );
    return html.replace(/<[^>]+>/g, "|");
  };
  expect(await page()).not.toContain("Paid by");
  expect(await isSettled(actor, order)).toBe(false);
  await deliver(paid({ order, pence: price }));
  expect(await page()).toContain("Paid by");
  expect(await isSettled(actor, order)).toBe(true);
  expect(await isSettled(visitor, order)).toBe(false);
  expect(await isSettled((await aBuyer(world)).actor, order)).toBe(false);
  await press(askForMoneyBack, actor, { order, words: "" });
  const asked = await page();
  expect(asked.indexOf("You asked for your money back on")).toBeGreaterThan(0);
  expect(asked.indexOf("You asked for your money back on")).toBeLessThan(asked.indexOf("Paid by"));
});
