import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PlacePage } from "@/components/workshop-place/place-page";
import { SignUpForm } from "@/components/workshop-place/sign-up-form";
import { myCalendar } from "@/lib/domain/training/place-calendar/read";
import { myTurn } from "@/lib/domain/training/waiting-line/read";
import { changeMyPlace, giveMyPlaceBack } from "@/lib/domain/training/workshop-places/actions";
import { passOn } from "@/lib/domain/training/workshop-places/jobs";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { visitor } from "@/lib/entry/actor";
import { hours } from "@/lib/platform/clock";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { anOpenWorkshop, aWorldOfWorkshops, placeAt, signsUp } from "@/tests/support/workshops";

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

type Signed = { key: string };
async function shown({ key }: Signed): Promise<string> {
  const place = (await myPlace(key)) as MyPlace;
  const turn = await myTurn(key);
  return renderToStaticMarkup(createElement(PlacePage, { place, turn, done: undefined, courses: [] }));
}
const givesBack = ({ key }: Signed) => press(giveMyPlaceBack, visitor, { place: key });
const full = () => signsUp(world, workshop, { party: 2 });
const waits = () => signsUp(world, workshop, { wait: "yes" });

test("what matters comes first, giving back comes last and asks once more, and reminders stand once", async () => {
  await travel(Number(workshop.startsAt) - Date.now() - hours(2));
  const place = await signsUp(world, workshop, { party: 2, reminders: "yes", accessNeeds: "A ramp" });
  const page = await shown(place);
  const order = ["Say that we are here", "When", "Put it in my calendar", "Change something", "Reminders"];
  const at = [...order, "You cannot come?"].map((words) => page.indexOf(words));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(page).toMatch(/<summary[^>]*>Give the place back<\/summary>.*Yes, give it back/s);
  for (const words of ["Parking", "Twelve places", "hearing loop", "A ramp", "ask at the office of"])
    expect(page).toContain(words);
  expect(page.match(/Stop reminders|Remind me/g)).toEqual(["Stop reminders"]);
});

test("changing how many leaves reminders as they were", async () => {
  const place = await signsUp(world, workshop, { reminders: "yes" });
  const [, kept = ""] = /id="change"(.*?)<\/form>/s.exec(await shown(place)) ?? [];
  expect(kept).toMatch(/type="hidden" name="reminders" value="yes"/);
  const typed = { place: place.key, party: "2", accessNeeds: "", reminders: "yes" };
  await press(changeMyPlace, visitor, typed);
  expect(await placeAt(world, workshop, place.email)).toMatchObject({ reminders: true, party: 2 });
});

test("whoever waits sees where in the line, and leaves with one press; a turn given back is not kept", async () => {
  await full();
  const [first, second] = [await waits(), await waits()];
  expect(await shown(second)).toContain("You are 2nd in line.");
  expect(await shown(second)).not.toContain("<summary");
  await givesBack(first);
  expect(await shown(second)).toContain("You are first in line.");
  expect(await shown(first)).toContain("Nothing of an old turn is kept");
  const again = await signsUp(world, workshop, { email: first.email, wait: "yes" });
  expect(await shown(again)).toContain("You are 2nd in line.");
});

test("every state says what it has come to", async () => {
  const booked = await full();
  const line = await waits();
  await givesBack(booked);
  expect(await shown(booked)).toContain("You have given this back");
  expect(await shown(line)).toContain("There is room for you");
  await travel(hours(49));
  await passOn();
  expect(await shown(line)).toContain("The place we held has gone to the next in line");
  const over = await signsUp(world, workshop, { party: 2 });
  const late = await waits();
  await travel(Number(workshop.endsAt) - Date.now() + hours(1));
  expect(await shown(over)).toContain("How was it?");
  expect(await shown(late)).toContain("This workshop is over");
  const data = { state: "cancelled", cancelledAt: new Date() } as const;
  await world.db.workshop.update({ where: { id: workshop.id }, data });
  expect(await shown(over)).toContain("This workshop has been called off");
});

test("53 the page's file is the entry that the letters move, and there is none without a place", async () => {
  const place = await full();
  expect(await myCalendar(place.key)).toContain(`UID:place-${place.id}@`);
  expect(await myCalendar((await waits()).key)).toBeNull();
  await givesBack(place);
  expect(await myCalendar(place.key)).toBeNull();
  expect(await myCalendar("x")).toBeNull();
});

test("a form that fills up while it is typed offers the waiting list where its error leads", () => {
  const form = createElement(SignUpForm, { code: workshop.code, full: true, listGoesOn: "3 June 2027" });
  expect(renderToStaticMarkup(form)).toMatch(/id="wait"[^>]*><input type="hidden" name="wait" value="yes"/);
});
