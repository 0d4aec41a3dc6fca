import { beforeEach, expect, test, vi } from "vitest";
import { changeMyPlace, giveMyPlaceBack, keepMyPlace } from "@/lib/domain/training/workshop-places/actions";
import { tellOfChange } from "@/lib/domain/training/workshop-places/tell";
import { visitor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { dayAndTime, weekdayAndDay } from "@/lib/platform/dates";
import { atHour } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { anOpenWorkshop, aWorldOfWorkshops, lettersTo, placeAt, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const world = aWorldOfWorkshops(freshDatabase());
let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 3);
  await world.db.rateLimit.deleteMany({});
});

const newest = async ({ email }: { email: string }) => (await lettersTo(world, email)).at(-1)?.text ?? "";

async function changes(data: object, what: "moved" | "changed" | "cancelled"): Promise<void> {
  await world.db.workshop.update({ where: { id: workshop.id }, data });
  await within(world.host.head.actor, "training", (tx) => tellOfChange(tx, workshop, what, workshop));
}

test("a first letter says nothing a stranger typed; once the place is kept, letters greet by name and say what was noted", async () => {
  const place = await signsUp(world, workshop, { party: 2, accessNeeds: "A ramp", keeps: false });
  expect(await newest(place)).toMatch(/^Hello,\n/);
  expect(await newest(place)).not.toMatch(/Robin|A ramp/);
  await press(keepMyPlace, visitor, { place: place.key });
  await changes({ room: "Library" }, "moved");
  expect(await newest(place)).toMatch(/^Hello Robin Parent,\n/);
  expect(await newest(place)).toContain("For: 2 people");
  expect(await newest(place)).toContain("We have noted: A ramp");
  await press(changeMyPlace, visitor, { place: place.key, party: "2", accessNeeds: "" });
  await changes({ room: "Gym" }, "moved");
  expect(await newest(place)).not.toContain("We have noted");
});

test("a letter about a move says what it was before and what it is now", async () => {
  const place = await signsUp(world, workshop);
  const startsAt = new Date(workshop.startsAt.getTime() + 86_400_000);
  const endsAt = new Date(workshop.endsAt.getTime() + 86_400_000);
  await changes({ startsAt, endsAt, room: "Library" }, "moved");
  const text = await newest(place);
  expect(text).toMatch(new RegExp(`Before: ${weekdayAndDay(workshop.startsAt)}, .+, Hall\n`));
  expect(text).toMatch(new RegExp(`Now: ${weekdayAndDay(startsAt)}, .+, Library\n`));
});

test("whoever holds an offer reads in a letter about a move, or a change, until when it is open and where to take it", async () => {
  const full = await signsUp(world, workshop, { party: 3 });
  const place = await signsUp(world, workshop, { party: 2, wait: "yes" });
  await press(giveMyPlaceBack, visitor, { place: full.key });
  const { offerEndsAt } = await placeAt(world, workshop, place.email);
  await changes({ room: "Kitchen" }, "moved");
  const open = `We hold a place for 2 people until ${dayAndTime(offerEndsAt as Date)}.`;
  expect(await newest(place)).toContain(open);
  expect(await newest(place)).toMatch(/Take it with one press:\nhttp\S+\/workshops\/place\//);
  expect(await newest(place)).toContain("Let it go to the next family");
  expect(await newest(place)).not.toContain("You keep your turn");
  await changes({ languages: "Welsh" }, "changed");
  expect(await newest(place)).toContain(open);
  const sooner = atHour(1);
  await changes(sooner, "moved");
  expect(await newest(place)).toContain(`We hold a place for 2 people until ${dayAndTime(sooner.startsAt)}.`);
});

test("a letter about a workshop that is called off leads to others near it", async () => {
  const place = await signsUp(world, workshop);
  await changes({ state: "cancelled", cancelledAt: new Date() }, "cancelled");
  expect(await newest(place)).toMatch(/Other workshops near there:\nhttp\S+\/workshops\?near=ZZ1\n/);
});

test("whoever waits reads where they are in the line, and leaves it by a link straight to the one button", async () => {
  await signsUp(world, workshop, { party: 3 });
  const [first, second] = [
    await signsUp(world, workshop, { wait: "yes" }),
    await signsUp(world, workshop, { wait: "yes" }),
  ];
  expect(await newest(first)).toContain("You are first in line.");
  expect(await newest(second)).toContain("You are 2nd in line.");
  expect(await newest(second)).toContain(`/workshops/place/${second.key}#back`);
  await press(giveMyPlaceBack, visitor, { place: first.key });
  expect(await newest(first)).toContain("Nothing of an old turn is kept");
  await changes({ room: "Library" }, "moved");
  expect(await newest(second)).toContain("You keep your turn. You are first in line.");
});
