import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  changeMyPlace,
  giveMyPlaceBack,
  takeOfferedPlace,
} from "@/lib/domain/training/workshop-places/actions";
import { passOn, remind } from "@/lib/domain/training/workshop-places/jobs";
import { visitor } from "@/lib/entry/actor";
import { days, hours, minutes } from "@/lib/platform/clock";
import { aPlace, atHour } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import {
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  peopleIn,
  signsUp,
  stateOf,
  takenIn,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

type Workshop = Awaited<ReturnType<typeof anOpenWorkshop>>;
let workshop: Workshop;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 4);
  await world.db.rateLimit.deleteMany({});
});
afterEach(() => travel(0));

const takes = (place: { key: string }) => press(takeOfferedPlace, visitor, { place: place.key });
const givesBack = (place: { key: string }) => press(giveMyPlaceBack, visitor, { place: place.key });
const templates = async (place: { email: string }) =>
  (await lettersTo(world, place.email)).map(({ template }) => template);

test("a full workshop asks before it puts anybody on the waiting list", async () => {
  await signsUp(world, workshop, { party: 4 });
  const tried = signsUp(world, workshop, { party: 1 });
  await expect(tried).rejects.toMatchObject({ fields: { wait: expect.stringContaining("no room") } });
  const waits = await signsUp(world, workshop, { party: 1, wait: "yes" });
  expect(waits.state).toBe("waiting");
  expect(await templates(waits)).toEqual(["place-waiting"]);
});

test("room goes to the first in line whose party fits, is held for two days, and becomes a place by their own act", async () => {
  const [two, more] = [
    await signsUp(world, workshop, { party: 2 }),
    await signsUp(world, workshop, { party: 2 }),
  ];
  const large = await signsUp(world, workshop, { party: 3, wait: "yes" });
  const first = await signsUp(world, workshop, { party: 2, wait: "yes" });
  const second = await signsUp(world, workshop, { party: 1, wait: "yes" });
  await givesBack(two);
  expect([await stateOf(world, large), await stateOf(world, first), await stateOf(world, second)]).toEqual([
    "waiting",
    "offered",
    "waiting",
  ]);
  const { offeredAt, offerEndsAt } = await world.db.workshopPlace.findUniqueOrThrow({
    where: { id: first.id },
  });
  expect(Number(offerEndsAt) - Number(offeredAt)).toBe(hours(48));
  await takes(first);
  expect(await stateOf(world, first)).toBe("booked");
  expect(await templates(first)).toEqual(["place-waiting", "place-offer", "place-booked"]);
  await press(changeMyPlace, visitor, { place: more.key, party: "1", accessNeeds: "" });
  expect(await stateOf(world, second)).toBe("offered");
  expect(await takenIn(world, workshop)).toBe(await peopleIn(world, workshop));
});

test("SY-2 an offer nobody answers ends on its hour and passes on; nobody is given a place by a clock", async () => {
  const place = await signsUp(world, workshop, { party: 4 });
  const first = await signsUp(world, workshop, { party: 4, wait: "yes" });
  const second = await signsUp(world, workshop, { party: 4, wait: "yes" });
  await givesBack(place);
  await travel(hours(47));
  await passOn();
  expect(await stateOf(world, first)).toBe("offered");
  await travel(hours(48) + minutes(1));
  await expect(takes(first)).rejects.toMatchObject({ fields: { form: expect.stringContaining("ended") } });
  await passOn();
  await passOn();
  expect([await stateOf(world, first), await stateOf(world, second)]).toEqual(["lapsed", "offered"]);
  expect(await templates(first)).toEqual(["place-waiting", "place-offer", "place-lapsed"]);
  expect(await templates(second)).toEqual(["place-waiting", "place-offer"]);
});

test("an offer never lasts past the start, and none is made after it", async () => {
  const soon = await anOpenWorkshop(world, 1, atHour(1));
  const place = await signsUp(world, soon);
  const waits = await signsUp(world, soon, { wait: "yes" });
  await givesBack(place);
  const { offerEndsAt } = await world.db.workshopPlace.findUniqueOrThrow({ where: { id: waits.id } });
  expect(offerEndsAt).toEqual(soon.startsAt);
});

test("more room in the workshop itself is offered by the job, and leaving the line is one press", async () => {
  await signsUp(world, workshop, { party: 4 });
  const gone = await signsUp(world, workshop, { party: 1, wait: "yes" });
  const stays = await signsUp(world, workshop, { party: 1, wait: "yes" });
  await givesBack(gone);
  await world.db.workshop.update({ where: { id: workshop.id }, data: { capacity: 5 } });
  await passOn();
  expect([await stateOf(world, gone), await stateOf(world, stays)]).toEqual(["cancelled", "offered"]);
});

test("whoever waits comes before whoever arrives: new room is never taken past the line", async () => {
  await signsUp(world, workshop, { party: 4 });
  const waits = await signsUp(world, workshop, { party: 1, wait: "yes" });
  await world.db.workshop.update({ where: { id: workshop.id }, data: { capacity: 5 } });
  const late = await signsUp(world, workshop, { party: 1, wait: "yes" });
  expect([await stateOf(world, waits), await stateOf(world, late)]).toEqual(["offered", "waiting"]);
});

test("54 a reminder comes seven days and one day before, each once, and never after a no or without a place", async () => {
  const far = await anOpenWorkshop(world, 4, atHour(60));
  const comes = await signsUp(world, far, { reminders: "yes" });
  const quiet = await signsUp(world, far);
  const back = await signsUp(world, far, { reminders: "yes" });
  await givesBack(back);
  const untilStart = Number(far.startsAt) - Date.now();
  await travel(untilStart - days(8));
  await remind();
  expect(await templates(comes)).toEqual(["place-booked"]);
  for (const before of [days(7) - minutes(5), days(6), days(1) - minutes(5), hours(2)]) {
    await travel(untilStart - before);
    await remind();
    await remind();
  }
  expect(await templates(comes)).toEqual(["place-booked", "place-reminder", "place-reminder"]);
  expect(await templates(quiet)).toEqual(["place-booked"]);
  expect(await templates(back)).not.toContain("place-reminder");
  const [letter] = (await lettersTo(world, comes.email)).slice(-1);
  expect(letter?.unsubscribe).toContain(`/api/reminders/${comes.key}`);
});

test("those of the demonstration who wait can open what their letters say, like everybody else", async () => {
  const { place: holder } = await aPlace(world.db, workshop, { party: 4 });
  const { place: waits, token } = await aPlace(world.db, workshop, { state: "waiting" });
  await world.db.workshopPlace.update({ where: { id: holder.id }, data: { party: 3 } });
  await passOn();
  const letter = (await lettersTo(world, waits.email as string)).at(-1);
  expect(letter?.text).toContain(`/workshops/place/${token}`);
  await takes({ key: token });
  expect(await stateOf(world, waits)).toBe("booked");
});
