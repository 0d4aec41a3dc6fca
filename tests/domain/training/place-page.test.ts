import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PlacePage } from "@/components/workshop-place/place-page";
import { noteCame } from "@/lib/domain/training/attendance/actions";
import { giveMyPlaceBack } from "@/lib/domain/training/workshop-places/actions";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { placeInWords } from "@/lib/domain/training/workshop-places/words";
import { visitor } from "@/lib/entry/actor";
import { hours } from "@/lib/platform/clock";
import { aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { aWorldOfWorkshops, placeAt, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof aWorkshop>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let place: Awaited<ReturnType<typeof signsUp>>;
let days = 40;
beforeEach(async () => {
  await travel(0);
  days += 1;
  lead = await aLead(world.db);
  workshop = await aWorkshop(world.db, { host: world.host, lead, at: atHour(days) });
  place = await signsUp(world, workshop, { party: 2, accessNeeds: "A ramp" });
});
afterEach(() => travel(0));

async function shown(): Promise<string> {
  const mine = (await myPlace(place.key)) as MyPlace;
  return renderToStaticMarkup(createElement(PlacePage, { place: mine, done: undefined, courses: [] }));
}

test("on its day the first thing on the page is to say that they are here", async () => {
  await travel(Number(workshop.startsAt) - Date.now() - hours(1));
  const page = await shown();
  const here = page.indexOf("Say that we are here");
  expect(here).toBeGreaterThan(0);
  expect(here).toBeLessThan(page.indexOf("Your place"));
});

test("a place at a workshop that is called off is not said to be kept", async () => {
  const data = { state: "cancelled", cancelledAt: new Date() } as const;
  await world.db.workshop.update({ where: { id: workshop.id }, data });
  expect(await shown()).toContain("Called off");
  expect(await shown()).not.toContain("Place kept");
});

test("afterwards it says that it is over, and that they came once that is noted", async () => {
  await travel(Number(workshop.endsAt) - Date.now() + hours(1));
  expect(await shown()).toContain("It is over");
  await press(noteCame, lead.actor, { place: place.id, came: "2" });
  expect(await shown()).toContain("You came");
  expect(await shown()).not.toContain("Place kept");
});

test("SN-3 giving back deletes what they need at once, and says until when their name stays, and why", async () => {
  await press(giveMyPlaceBack, visitor, { place: place.key });
  expect(await placeAt(world, workshop, place.email)).toMatchObject({ state: "cancelled", accessNeeds: "" });
  expect(await shown()).toContain("Your name and address stay until");
});

test("a place whose seat went to somebody else on the day is not said to be given back", () => {
  const place = { state: "cancelled", time: "today", came: 0, workshop: { state: "published" } } as const;
  expect(placeInWords(place).label).toBe("Passed on to somebody there");
});
