import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendMail } from "@/lib/domain/network/mail/jobs";
import { checkInWithCode } from "@/lib/domain/training/attendance/actions";
import { changeMyPlace, keepMyPlace } from "@/lib/domain/training/workshop-places/actions";
import { passOn, remind } from "@/lib/domain/training/workshop-places/jobs";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import { keepFirst } from "@/lib/domain/training/workshop-places/words";
import { visitor } from "@/lib/entry/actor";
import { days, hours, minutes } from "@/lib/platform/clock";
import { atHour } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import {
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  placeAt,
  signsUp,
  stateOf,
  takenIn,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 4);
  await world.db.rateLimit.deleteMany({});
});
afterEach(() => travel(0));

type Signed = { id: string; key: string; email: string };
const unkept = (given = {}, at = workshop) => signsUp(world, at, { ...given, keeps: false });
const keeps = ({ key }: Signed) => press(keepMyPlace, visitor, { place: key });
const letterGoes = ({ id }: Signed) => sendMail.run({ key: `place ${id}` });
const templates = async ({ email }: Signed) =>
  (await lettersTo(world, email)).map(({ template }) => template);

test("a place counts at once, and goes a day after its letter went when nobody presses, with one letter", async () => {
  const place = await unkept({ party: 4, accessNeeds: "A ramp" });
  expect(await takenIn(world, workshop)).toBe(4);
  const [first] = await lettersTo(world, place.email);
  expect(first?.text).toMatch(/Press once to keep your place, within 24 hours of this letter:\n\S+place/);
  const waits = await signsUp(world, workshop, { wait: "yes" });
  await letterGoes(place);
  await travel(hours(23));
  await passOn();
  expect(await stateOf(world, place)).toBe("booked");
  await travel(hours(24) + minutes(1));
  await passOn();
  await passOn();
  expect([await stateOf(world, place), await stateOf(world, waits)]).toEqual(["lapsed", "offered"]);
  expect(await placeAt(world, workshop, place.email)).toMatchObject({ accessNeeds: "" });
  expect(await templates(place)).toEqual(["place-booked", "place-not-kept"]);
  const [, last] = await lettersTo(world, place.email);
  expect(last?.calendar).toContain("METHOD:CANCEL");
  expect(last?.text).toContain(`/workshops/${workshop.code}`);
  await expect(keeps(place)).rejects.toMatchObject({ fields: { form: expect.stringContaining("in time") } });
  expect((await unkept({ email: place.email, wait: "yes" })).id).not.toBe(place.id);
});

test("while the mail server is down nobody's day begins", async () => {
  const place = await unkept();
  await travel(days(5));
  await passOn();
  expect(await stateOf(world, place)).toBe("booked");
  await letterGoes(place);
  await travel(days(6) - minutes(5));
  await passOn();
  expect(await stateOf(world, place)).toBe("booked");
});

test("one press keeps it for good; opening the page alone changes nothing", async () => {
  const place = await unkept();
  await letterGoes(place);
  const before = (await myPlace(place.key)) as { kept: boolean; heldUntil: Date };
  expect(before.kept).toBe(false);
  expect(Number(before.heldUntil) - Date.now()).toBeLessThan(hours(24) + minutes(1));
  await letterGoes(place);
  expect(await placeAt(world, workshop, place.email)).toMatchObject({ keptAt: null });
  await keeps(place);
  await keeps(place);
  await travel(days(3));
  await passOn();
  expect(await myPlace(place.key)).toMatchObject({ kept: true, state: "booked" });
});

test("nothing is changed by the link before it has been looked at and kept", async () => {
  const place = await unkept();
  const changes = press(changeMyPlace, visitor, { place: place.key, party: "2", accessNeeds: "" });
  await expect(changes).rejects.toMatchObject({ fields: { form: keepFirst } });
  expect(await myPlace(place.key)).toMatchObject({ kept: false, party: 1 });
});

test("a sign-up in the last day is held until the start, and checking in keeps it", async () => {
  const soon = await anOpenWorkshop(world, 2, atHour(1, 12));
  const untilStart = Number(soon.startsAt) - Date.now();
  await travel(untilStart - hours(3));
  const place = await unkept({}, soon);
  await letterGoes(place);
  expect((await lettersTo(world, place.email))[0]?.text).toContain("before the workshop begins:");
  expect(await myPlace(place.key)).toMatchObject({ heldUntil: soon.startsAt });
  await travel(untilStart + minutes(5));
  await passOn();
  await press(checkInWithCode, visitor, { workshop: soon.code, place: place.key, word: soon.checkInCode });
  expect(await myPlace(place.key)).toMatchObject({ kept: true, checkedIn: true });
});

test("a turn nobody has kept is passed over, and has its seat once it is", async () => {
  const full = await signsUp(world, workshop, { party: 4 });
  const first = await unkept({ wait: "yes" });
  const second = await signsUp(world, workshop, { wait: "yes" });
  await press(changeMyPlace, visitor, { place: full.key, party: "3", accessNeeds: "" });
  expect([await stateOf(world, first), await stateOf(world, second)]).toEqual(["waiting", "offered"]);
  await press(changeMyPlace, visitor, { place: full.key, party: "2", accessNeeds: "" });
  expect(await stateOf(world, first)).toBe("waiting");
  await keeps(first);
  expect(await stateOf(world, first)).toBe("offered");
});

test("no reminder goes to an address nobody has kept a place with", async () => {
  const far = await anOpenWorkshop(world, 4, atHour(60));
  const place = await unkept({ reminders: "yes" }, far);
  await travel(Number(far.startsAt) - Date.now() - days(6));
  await remind();
  expect(await templates(place)).toEqual(["place-booked"]);
});
