import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { AttendanceTable } from "@/components/attendance/attendance-list";
import { CameForm, WalkIns } from "@/components/attendance/lead-forms";
import { LedWorkshopPage } from "@/components/workshop/led-workshop";
import { noteCame, noteWalkIn } from "@/lib/domain/training/attendance/actions";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { dayClosed } from "@/lib/domain/training/attendance/words";
import { closeDay } from "@/lib/domain/training/workshops/actions";
import { ledWorkshop, ourWorkshop, slideOf } from "@/lib/domain/training/workshops/read";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeAll(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
});

const rest = { justDone: null, ended: false, listOpen: true } as const;

async function page(id: string, begun: boolean, more: Partial<Parameters<typeof LedWorkshopPage>[0]> = {}) {
  const workshop = await ledWorkshop(lead.actor, id);
  return renderToStaticMarkup(
    LedWorkshopPage({ workshop, figures: null, gate: "", begun, ...rest, ...more }),
  );
}

test("on the day a Lead sees first whom to ring, who hosts, who stands by them and how many wait", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, capacity: 2 });
  await aPlace(database.db, workshop, { party: 2 });
  await aPlace(database.db, workshop, { party: 3, state: "waiting" });
  const drawn = await page(workshop.id, false);
  const [office, phone, second, list] = [
    "tel:01632960010",
    "tel:01632960001",
    "Second contact",
    "The sign-in list",
  ].map((words) => drawn.indexOf(words)) as [number, number, number, number];
  expect(office).toBeGreaterThan(0);
  expect([office < phone, phone < second, second < list]).toEqual([true, true, true]);
  expect(await ledWorkshop(lead.actor, workshop.id)).toMatchObject({
    waiting: 3,
    notNoted: 1,
    atSchool: [host.head.person.name],
  });
});

test("closing the day takes two presses, says that it cannot be undone, and who is not noted yet", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, at: atHour(-1) });
  const { place } = await aPlace(database.db, workshop, { party: 3 });
  const before = await page(workshop.id, true, { ended: true });
  expect(before).toMatch(/<summary[^>]*>The workshop is over: close the day/);
  expect(before).toContain("This cannot be undone");
  expect(before).toContain("For 1 name on the list nobody has noted who came");
  const noted = await press(noteCame, lead.actor, { place: place.id, came: "2" });
  expect(noted.goTo).toMatch(new RegExp(`#came-${place.id}$`));
  expect(await page(workshop.id, true)).not.toContain("nobody has noted");
});

test("a list says which places nobody has confirmed yet, and says it of no other", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, at: atHour(45) });
  await aPlace(database.db, workshop, { name: "Kept Family" });
  await aPlace(database.db, workshop, { name: "Held Family", kept: false });
  const list = await attendanceList(host.head.actor, workshop.id);
  const drawn = renderToStaticMarkup(<AttendanceTable list={list} writes={false} />);
  expect(drawn).toMatch(/Held Family(?:(?!<tr).)*Not confirmed yet/s);
  expect(drawn.match(/Not confirmed yet/g)).toHaveLength(1);
});

test("how many of a party came is one press of a number, from none to all", () => {
  const row = {
    id: "p",
    name: "Robin",
    party: 3,
    accessNeeds: "",
    walkedIn: false,
    kept: true,
    checkedIn: false,
    came: 2,
  };
  const drawn = renderToStaticMarkup(<CameForm row={row} />);
  expect(drawn.match(/name="came"/g)).toHaveLength(4);
  expect(drawn).toContain("of 3, noted: Robin");
});

test("what the Lead wrote beside the offer stays in sight of the school and of the Lead once it is chosen", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, at: atHour(33) });
  const details = "I bring the posters. Please keep a table free.";
  await database.db.workshopOffer.updateMany({ where: { workshop: { id: workshop.id } }, data: { details } });
  expect((await ourWorkshop(host.head.actor, workshop.id)).note).toBe(details);
  expect(await page(workshop.id, false)).toContain(details);
});

test("the slide ends with a way to say how it was", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, at: atHour(1) });
  const { howWasIt } = await slideOf(lead.actor, workshop.id);
  expect(howWasIt.address).toMatch(new RegExp(`/workshops/${workshop.code}/how-was-it$`));
});

test("once its hours are over, closing the day comes first and the slide is gone", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, room: "Cellar", at: atHour(-2) });
  const [during, after] = [await page(workshop.id, true), await page(workshop.id, true, { ended: true })];
  expect(during).not.toContain("close the day");
  expect(after.indexOf("close the day")).toBeGreaterThan(0);
  expect(after.indexOf("close the day")).toBeLessThan(after.indexOf("On the day"));
  expect(during).toContain("Put the slide on the wall");
  expect(after).not.toContain("slide");
});

test("a day that is closed says so, keeps the way to its list for two days, and takes nobody more", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, room: "Kitchen", at: atHour(-1, 8) });
  const { goTo } = await press(closeDay, lead.actor, { workshop: workshop.id });
  expect(goTo).toMatch(/\?closed=yes$/);
  const drawn = await page(workshop.id, true, { justDone: "closed", ended: true });
  expect(drawn).toContain("The day is closed. The school sees that it is over.");
  expect(drawn).toContain(`/lead-professional/workshops/${workshop.id}/list`);
  const late = await page(workshop.id, true, { ended: true, listOpen: false });
  expect(late).not.toContain(`/lead-professional/workshops/${workshop.id}/list`);
  const comes = press(noteWalkIn, lead.actor, { workshop: workshop.id, name: "Kit", party: "1" });
  await expect(comes).rejects.toMatchObject({ fields: { form: dayClosed } });
  const list = await attendanceList(lead.actor, workshop.id);
  expect(renderToStaticMarkup(<WalkIns list={list} added={null} />)).toContain(dayClosed);
});

test("whom to tell about somebody's safety can be rung and written to with one press", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, room: "Studio", at: atHour(60) });
  const { safeguarding } = await ledWorkshop(lead.actor, workshop.id);
  expect(await page(workshop.id, false)).toContain(`mailto:${safeguarding?.email}`);
});

test("names on a list stand in order however they are typed", async () => {
  const workshop = await aWorkshop(database.db, { host, lead, room: "Yurt", at: atHour(65) });
  for (const name of ["Zed", "adam", "Bea"]) await aPlace(database.db, workshop, { name });
  const { rows } = await attendanceList(host.head.actor, workshop.id);
  expect(rows.map(({ name }) => name)).toEqual(["adam", "Bea", "Zed"]);
});
