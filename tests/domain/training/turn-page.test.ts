import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import ThankYouPage from "@/app/(public)/workshops/[code]/thank-you/page";
import MyPlacePage from "@/app/(public)/workshops/place/[token]/page";
import { giveMyPlaceBack } from "@/lib/domain/training/workshop-places/actions";
import { visitor } from "@/lib/entry/actor";
import { hours } from "@/lib/platform/clock";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { anOpenWorkshop, aWorldOfWorkshops, signsUp, stateOf } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
beforeEach(async () => {
  await world.db.rateLimit.deleteMany({});
  workshop = await anOpenWorkshop(world, 2);
});
afterEach(() => travel(0));

async function shown({ key }: { key: string }, done?: string): Promise<string> {
  const asked = {
    params: Promise.resolve({ token: key }),
    searchParams: Promise.resolve(done ? { done } : {}),
  };
  return renderToStaticMarkup(await MyPlacePage(asked));
}
const full = () => signsUp(world, workshop, { party: 2 });
const waits = () => signsUp(world, workshop, { wait: "yes" });
const givesBack = ({ key }: { key: string }) => press(giveMyPlaceBack, visitor, { place: key });

test("whoever waits has a turn, not a place, and keeping it says once where in the line", async () => {
  const booked = await full();
  const [, second] = [await waits(), await waits()];
  expect(await shown(second)).toMatch(/<h1[^>]*>Your turn<\/h1>/);
  const page = await shown(second, "kept");
  expect(page).toContain("Your turn is kept. You are 2nd in line.");
  expect(page.match(/2nd in line/g)).toHaveLength(1);
  expect(await shown(booked, "kept")).toContain("Your place is kept.");
  expect(await shown(booked)).toMatch(/<h1[^>]*>Your place<\/h1>/);
  const unkept = await signsUp(world, workshop, { wait: "yes", keeps: false });
  expect(await shown(unkept, "kept")).not.toContain("Your turn is kept");
});

test("after signing up the button is named as it is called there, for a place and for a turn", async () => {
  const page = renderToStaticMarkup(await ThankYouPage({ params: Promise.resolve({ code: workshop.code }) }));
  for (const button of ["Keep my place", "Keep my turn"]) expect(page).toContain(`“${button}”`);
});

test("an offer nobody wants goes to the next family with one press", async () => {
  const booked = await full();
  const [first, next] = [await waits(), await signsUp(world, workshop, { wait: "yes", party: 2 })];
  await givesBack(booked);
  const page = await shown(first);
  expect(page).toContain("You do not want it?");
  expect(page).toContain("Let it go to the next family");
  expect(page).not.toContain("no longer want to wait");
  await givesBack(first);
  expect(await stateOf(world, next)).toBe("offered");
});

test("after the day the questions come before the facts, and nothing says any more how to get in", async () => {
  const place = await full();
  const gettingIn = ["Parking", "Access", "ask at the office of"];
  for (const words of gettingIn) expect(await shown(place)).toContain(words);
  await travel(Number(workshop.endsAt) - Date.now() + hours(1));
  const page = await shown(place);
  expect(page.indexOf("Send my answers")).toBeGreaterThan(0);
  expect(page.indexOf("Send my answers")).toBeLessThan(page.indexOf("When"));
  expect(page.indexOf("What can follow")).toBeGreaterThan(page.indexOf("When"));
  for (const words of gettingIn) expect(page).not.toContain(words);
});

test("the page of a place at a workshop that is called off does not say how to get in", async () => {
  const place = await full();
  const data = { state: "cancelled", cancelledAt: new Date() } as const;
  await world.db.workshop.update({ where: { id: workshop.id }, data });
  for (const words of ["Parking", "ask at the office of"]) expect(await shown(place)).not.toContain(words);
});
