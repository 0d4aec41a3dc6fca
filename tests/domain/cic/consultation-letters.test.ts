import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { POST } from "@/app/api/reminders/[token]/route";
import { startRemindersByLink } from "@/lib/domain/cic/consultations/actions";
import { keyOf } from "@/lib/domain/cic/consultations/consultations";
import { remind } from "@/lib/domain/cic/consultations/jobs";
import { calendarInHand, consultationInHand, myCalendarFile } from "@/lib/domain/cic/consultations/read";
import { type Actor, visitor } from "@/lib/entry/actor";
import { days, hours } from "@/lib/platform/clock";
import * as at from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const world = at.aHubToBookAt(database, { pricePence: 0 });
const travel = travelTogether(database);
let robin: Actor;
let id: string;
let startsAt: Date;

beforeEach(async () => {
  robin = await at.aLearner(database, "family");
  startsAt = (await at.freeAt(robin, world.hub)).find(
    (time) => time.getTime() > Date.now() + days(9),
  ) as Date;
  id = await at.bookAs(robin, { at: startsAt, hub: world.hub });
});
afterEach(() => travel(0));

const before = (by: number) => travel(startsAt.getTime() - Date.now() - by);
const reminders = () => db.mail.count({ where: { to: robin.email, template: "consultation-reminder" } });

test("where nothing is to pay it is booked at once, and both are written to in words any shoulder may read", async () => {
  const letter = await db.mail.findFirstOrThrow({ where: { to: robin.email } });
  expect([letter.subject, letter.template]).toEqual(["Your booking", "consultation-booked"]);
  expect(letter.calendar).toContain("SUMMARY:Appointment");
  expect(letter.calendar).toContain("SEQUENCE:0");
  const theirs = await db.mail.findFirstOrThrow({
    where: { personId: world.hub.practitioner.person.id, key: { startsWith: `consultation ${id}` } },
  });
  expect(theirs.text).not.toContain(robin.name);
  expect(await myCalendarFile(robin, id)).toContain(`UID:consultation-${id}`);
  expect(await calendarInHand(keyOf(id))).toContain(`UID:consultation-${id}`);
});

test("reminders go seven days and one day before, each once", async () => {
  await before(days(8));
  await remind();
  expect(await reminders()).toBe(0);
  await before(days(6.5));
  await Promise.all([remind(), remind()]);
  expect(await reminders()).toBe(1);
  await before(hours(20));
  await remind();
  await remind();
  expect(await reminders()).toBe(2);
});

test("a mail program stops them with one request, and the page of the link starts them again", async () => {
  await before(days(6.5));
  await remind();
  const { unsubscribe } = await db.mail.findFirstOrThrow({
    where: { to: robin.email, template: "consultation-reminder" },
  });
  const stop = (token: string) =>
    POST(new Request(unsubscribe as string, { method: "POST" }), { params: Promise.resolve({ token }) });
  expect((await stop("made-up")).status).toBe(404);
  expect((await stop(keyOf(id))).status).toBe(200);
  await before(hours(20));
  await remind();
  expect(await reminders()).toBe(1);
  await press(startRemindersByLink, visitor, { key: keyOf(id) });
  expect((await consultationInHand(keyOf(id)))?.reminders).toBe(true);
  await remind();
  expect(await reminders()).toBe(2);
});
