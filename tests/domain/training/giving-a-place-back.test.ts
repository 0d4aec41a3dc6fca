import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { PlaceNow } from "@/components/enrolment/place-now";
import { LeavePage } from "@/components/enrolment/stepping-back";
import { leaveCourse } from "@/lib/domain/training/enrolments/actions";
import { placeWith } from "@/lib/domain/training/enrolments/read";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aBuyer, aWorldWithPrices } from "../../support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());

test("a place nobody paid for is given back, with a way to join again and no word about money sent back", async () => {
  const { actor, place } = await aBuyer(world);
  const shown = async (page: typeof LeavePage | typeof PlaceNow) =>
    renderToStaticMarkup(
      createElement(page, { area: "/personal-learner", place: await placeWith(actor, place.id) }),
    );
  expect(await shown(LeavePage)).toContain("Give this place back?");
  expect(await shown(LeavePage)).not.toContain("reflections stay yours");
  await press(leaveCourse, actor, { enrolment: place.id });
  expect(await shown(PlaceNow)).toContain("Your place is given back");
  const { course } = await placeWith(actor, place.id);
  expect(await shown(PlaceNow)).toContain(`/personal-learner/learning/${course.slug}/start`);
});
