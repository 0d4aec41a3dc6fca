import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteWalkIn, walkInWithCode } from "@/lib/domain/training/attendance/actions";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { dayClosed } from "@/lib/domain/training/attendance/words";
import { tellHowItWas } from "@/lib/domain/training/workshop-places/actions";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import { closeDay } from "@/lib/domain/training/workshops/actions";
import { visitor } from "@/lib/entry/actor";
import { days, hours, minutes } from "@/lib/platform/clock";
import { aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { aWorldOfWorkshops, placeAt, signsUp, takenIn } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let lead: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
let day = 30;
beforeEach(async () => {
  await travel(0);
  await world.db.rateLimit.deleteMany({});
  day += 1;
  lead = await aLead(world.db);
  workshop = await aWorkshop(world.db, { host: world.host, lead, capacity: 4, at: atHour(day, 12) });
});
afterEach(() => travel(0));

const fromStart = (by: number) => travel(Number(workshop.startsAt) - Date.now() + by);
const fromEnd = (by: number) => travel(Number(workshop.endsAt) - Date.now() + by);
const comes = () =>
  press(walkInWithCode, visitor, {
    ...{ workshop: workshop.code, word: workshop.checkInCode, name: "Kit Late", party: "1" },
  });
const isPutDown = () => press(noteWalkIn, lead.actor, { workshop: workshop.id, name: "Kit", party: "1" });

test("whoever comes without a sign-up is put down from an hour before the start until two hours after the end", async () => {
  const offered = async () => (await attendanceList(lead.actor, workshop.id)).today;
  const moments = [() => fromStart(-hours(1) - minutes(5)), () => fromEnd(hours(2) + minutes(5))];
  for (const moment of moments) {
    await moment();
    for (const tried of [comes, isPutDown])
      await expect(tried()).rejects.toMatchObject({ fields: { form: expect.stringContaining("an hour") } });
    expect(await offered()).toBe(false);
  }
  await fromStart(-minutes(55));
  expect(await offered()).toBe(true);
  await comes();
  await fromEnd(hours(2) - minutes(5));
  await isPutDown();
  expect(await takenIn(world, workshop)).toBe(2);
});

test("a day is closed once the workshop has ended and not before; then nobody new is put down, and the list says why", async () => {
  const closes = () => press(closeDay, lead.actor, { workshop: workshop.id, covered: [] });
  const list = () => attendanceList(lead.actor, workshop.id);
  await fromEnd(-minutes(10));
  await expect(closes()).rejects.toMatchObject({ fields: { form: expect.stringContaining("not over yet") } });
  const who = { person: lead.actor.personId, hat: "lead_professional" };
  const held = `UPDATE training.workshop SET state = 'held', held_at = now() WHERE id = '${workshop.id}'`;
  expect(await tryAs(database, "imt_app", who, held)).toMatch(/^KEEP: A workshop cannot go that way/);
  await fromEnd(minutes(10));
  expect(await list()).toMatchObject({ today: true, closed: false });
  await closes();
  expect(await list()).toMatchObject({ today: false, closed: true, open: true });
  for (const tried of [comes, isPutDown])
    await expect(tried()).rejects.toMatchObject({ fields: { form: dayClosed } });
});

test("once it has begun, seats nobody ever kept go to whoever is there; before that they do not", async () => {
  const held = await signsUp(world, workshop, { party: 4, keeps: false });
  await fromStart(-minutes(30));
  await expect(comes()).rejects.toMatchObject({ fields: { party: expect.any(String) } });
  await fromStart(minutes(10));
  await comes();
  expect(await placeAt(world, workshop, held.email)).toMatchObject({ state: "cancelled" });
});

test("how it was can be said until the seventh day after, and is noted under London's day", async () => {
  const [early, late] = [await signsUp(world, workshop), await signsUp(world, workshop)];
  const says = (key: string) =>
    press(tellHowItWas, visitor, { place: key, welcome: "4", clear: "4", useful: "4" });
  await fromEnd(days(7));
  expect(await myPlace(early.key)).toMatchObject({ canSay: true });
  await says(early.key);
  await fromEnd(days(8));
  expect(await myPlace(late.key)).toMatchObject({ canSay: false });
  await expect(says(late.key)).rejects.toMatchObject({ fields: { form: expect.stringContaining("7 days") } });
});

test("the same form pressed twice puts one family down, and the next form another of the same name", async () => {
  await fromStart(minutes(5));
  const once = crypto.randomUUID();
  const typed = { workshop: workshop.code, word: workshop.checkInCode, name: "Kit Late", party: "1" };
  for (let presses = 0; presses < 2; presses++) await press(walkInWithCode, visitor, { ...typed, once });
  expect(await takenIn(world, workshop)).toBe(1);
  await press(walkInWithCode, visitor, { ...typed, once: crypto.randomUUID() });
  expect(await takenIn(world, workshop)).toBe(2);
  await press(walkInWithCode, visitor, { ...typed, name: "Somebody Else", once });
  expect(await takenIn(world, workshop)).toBe(3);
});
