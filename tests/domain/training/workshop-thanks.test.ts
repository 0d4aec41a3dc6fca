import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkInWithCode, noteCame } from "@/lib/domain/training/attendance/actions";
import { stopMyReminders, tellHowItWas } from "@/lib/domain/training/workshop-places/actions";
import { askAll } from "@/lib/domain/training/workshop-thanks/jobs";
import { visitor } from "@/lib/entry/actor";
import { days, hours } from "@/lib/platform/clock";
import { aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { aWorldOfWorkshops, lettersTo, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof aWorkshop>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let ahead = 30;
beforeEach(async () => {
  await travel(0);
  await world.db.rateLimit.deleteMany({});
  ahead += 1;
  lead = await aLead(world.db);
  workshop = await aWorkshop(world.db, { host: world.host, lead, at: atHour(ahead) });
});
afterEach(() => travel(0));

const family = (given = {}) => signsUp(world, workshop, { reminders: "yes", ...given });
const travelPastIt = (by: number) => travel(Number(workshop.endsAt) - Date.now() + by);
const asked = async ({ email }: { email: string }) =>
  (await lettersTo(world, email)).filter(({ template }) => template === "place-after");

type Signed = { key: string };
async function comes(...places: Signed[]): Promise<void> {
  await travel(Number(workshop.startsAt) - Date.now() - hours(1));
  const typed = { workshop: workshop.code, word: workshop.checkInCode };
  for (const { key } of places) await press(checkInWithCode, visitor, { ...typed, place: key });
}

test("the day after, whoever came is asked once how it was, however often the job runs", async () => {
  const place = await family();
  await comes(place);
  await travelPastIt(hours(3));
  await askAll();
  expect(await asked(place)).toEqual([]);
  await travelPastIt(days(1));
  await Promise.all([askAll(), askAll()]);
  await travelPastIt(days(2));
  await askAll();
  const [letter, ...more] = await asked(place);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ subject: "How was it?", to: place.email });
  expect(letter?.text).toContain("Hello Robin Parent,");
  expect(letter?.text).toContain(`/workshops/place/${place.key}`);
  expect(letter?.unsubscribe).toContain(`/api/reminders/${place.key}`);
});

test("SN-5 that letter sells nothing: what can follow is on the page, for whoever looks", async () => {
  const place = await family();
  await comes(place);
  await travelPastIt(days(1));
  await askAll();
  const [letter] = await asked(place);
  expect(letter?.text).not.toMatch(/£|\/learning|Level 1/);
  expect(letter?.text).toContain("Nothing follows by itself.");
});

test("nobody is asked who did not come, wanted no reminders, stopped them, or has told us already", async () => {
  const away = await family();
  const noted = await family();
  const quiet = await family({ reminders: undefined });
  const stopped = await family();
  const told = await family();
  await press(stopMyReminders, visitor, { place: stopped.key });
  await comes(quiet, stopped, told);
  await press(noteCame, lead.actor, { place: noted.id, came: "0" });
  await travelPastIt(hours(1));
  await press(tellHowItWas, visitor, { place: told.key, welcome: "4", clear: "4", useful: "4" });
  await travelPastIt(days(1));
  await askAll();
  for (const place of [away, noted, quiet, stopped, told]) expect(await asked(place)).toEqual([]);
});

test("a portal that was away for a day asks when it is back, and never weeks later", async () => {
  const place = await family();
  await comes(place);
  await travelPastIt(days(9));
  await askAll();
  expect(await asked(place)).toEqual([]);
  await travelPastIt(days(2));
  await askAll();
  expect(await asked(place)).toHaveLength(1);
});
