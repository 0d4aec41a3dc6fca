import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PlacePage } from "@/components/workshop-place/place-page";
import {
  changeMyPlace,
  forgetMyNeeds,
  giveMyPlaceBack,
  startMyReminders,
} from "@/lib/domain/training/workshop-places/actions";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { noPlaceAnyMore } from "@/lib/domain/training/workshop-places/words";
import { hashOfKey } from "@/lib/domain/training/workshop-places/workshop-places";
import { visitor } from "@/lib/entry/actor";
import { hours } from "@/lib/platform/clock";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { anOpenWorkshop, aWorldOfWorkshops, placeAt, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
let place: Awaited<ReturnType<typeof signsUp>>;
beforeEach(async () => {
  await travel(0);
  await world.db.rateLimit.deleteMany({});
  workshop = await anOpenWorkshop(world);
  place = await signsUp(world, workshop, { party: 2, accessNeeds: "A ramp" });
});
afterEach(() => travel(0));

const row = () => placeAt(world, workshop, place.email);
const presses = (action: Parameters<typeof press>[0], more = {}) =>
  press(action, visitor, { place: place.key, ...more });
async function shown(): Promise<string> {
  const mine = (await myPlace(place.key)) as MyPlace;
  return renderToStaticMarkup(createElement(PlacePage, { place: mine, done: undefined, courses: [] }));
}
const becomes = (state: "cancelled" | "lapsed") =>
  world.db.workshopPlace.update({ where: { id: place.id }, data: { state } });

describe("SN-3 what a family needs", () => {
  test.each(["cancelled", "lapsed"] as const)("is never put into a place that is %s", async (state) => {
    await becomes(state);
    const typed = { party: "2", accessNeeds: "A ramp and a seat", reminders: "yes" };
    await expect(presses(changeMyPlace, typed)).rejects.toMatchObject({ fields: { form: noPlaceAnyMore } });
    await expect(presses(startMyReminders)).rejects.toMatchObject({ fields: { form: noPlaceAnyMore } });
    const holder = { hat: "visitor", place: hashOfKey(place.key) };
    const sets = `UPDATE training.workshop_place SET access_needs = 'A seat' WHERE id = '${place.id}'`;
    expect(await tryAs(database, "imt_app", holder, sets)).toMatch(/^SN-3: This is no place any more/);
  });

  test("goes from the row by PostgreSQL’s own hand, whoever gives the place back", async () => {
    const gives = `UPDATE training.workshop_place SET state = 'cancelled', cancelled_at = now() WHERE id = '${place.id}'`;
    const left = `SELECT FROM training.workshop_place WHERE id = '${place.id}' AND access_needs <> ''`;
    const holder = { hat: "visitor", place: hashOfKey(place.key) };
    expect(await tryAs(database, "imt_app", holder, gives, left)).toBe(0);
    await presses(giveMyPlaceBack);
    expect(await row()).toMatchObject({ state: "cancelled", accessNeeds: "" });
  });

  test("is deleted with one press whenever they like, also once the workshop is over", async () => {
    expect(await shown()).toContain("Delete what I need");
    await travel(Number(workshop.endsAt) - Date.now() + hours(2));
    expect(await shown()).toContain("Delete what I need");
    await presses(forgetMyNeeds);
    expect(await row()).toMatchObject({ state: "booked", party: 2, accessNeeds: "" });
    expect(await shown()).not.toContain("Delete what I need");
  });

  test("and also from a place that is none any more", async () => {
    await becomes("lapsed");
    await presses(forgetMyNeeds);
    expect(await row()).toMatchObject({ state: "lapsed", accessNeeds: "" });
  });
});

test("“Remind me” changes that and nothing else, however old the page is it was pressed on", async () => {
  const [, form = ""] = /id="remind"(.*?)<\/form>/s.exec(await shown()) ?? [];
  expect(form).not.toMatch(/name="(party|accessNeeds)"/);
  await presses(changeMyPlace, { party: "3", accessNeeds: "A seat" });
  await presses(startMyReminders);
  expect(await row()).toMatchObject({ party: 3, accessNeeds: "A seat", reminders: true });
});
