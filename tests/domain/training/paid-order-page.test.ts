import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { WhatNow } from "@/components/order/what-now";
import { leaveCourse, pauseCourse } from "@/lib/domain/training/enrolments/actions";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { myOrder } from "@/lib/domain/training/orders/read";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../../support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());

test("a paid order tells where its place stands today: open, paused or left", async () => {
  const { actor, place, price } = await aBuyer(world);
  const order = (await press(payByCard, actor, { enrolment: place.id })).subject[1];
  await deliver(paid({ order, pence: price }));
  const page = async () => {
    const seen = await myOrder(actor, order);
    return renderToStaticMarkup(createElement(WhatNow, { area: "/personal-learner", order: seen, from: "" }));
  };
  expect(await page()).toContain("Paid. Your place is open.");
  await press(pauseCourse, actor, { enrolment: place.id });
  expect(await page()).toContain("Paid. You have paused this course.");
  await press(leaveCourse, actor, { enrolment: place.id });
  const left = await page();
  expect(left).toContain("Paid. You have left this course.");
  expect(left).not.toContain("Go to your course");
});
