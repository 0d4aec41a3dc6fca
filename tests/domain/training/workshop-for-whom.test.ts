import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WorkshopFacts } from "@/components/published-workshop/workshop-facts";
import { MoveForm } from "@/components/workshop/move-form";
import { workshopPage } from "@/lib/domain/training/published-workshops/read";
import { moveWorkshop, publishWorkshop } from "@/lib/domain/training/workshops/actions";
import { ledWorkshop, ourWorkshop } from "@/lib/domain/training/workshops/read";
import { inLondon, time } from "@/lib/platform/dates";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const travel = travelTogether(database);
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
beforeEach(async () => {
  [host, lead] = [await aHost(db), await aLead(db)];
  workshop = await aWorkshop(db, { host, lead });
});
afterEach(() => travel(0));

const stays = () => ({
  ...{ workshop: workshop.id, day: inLondon(workshop.startsAt).day, room: "Hall", capacity: "24" },
  ...{ from: time(workshop.startsAt), until: time(workshop.endsAt), second: host.head.person.id },
});
const changes = (more: object) => press(moveWorkshop, host.head.actor, { ...stays(), ...more });
const letters = (to: string) => db.mail.findMany({ where: { to }, orderBy: { createdAt: "asc" } });
const facts = async () =>
  renderToStaticMarkup(WorkshopFacts({ workshop: await workshopPage(workshop.code) }));

test("the school changes whom a workshop is for and its languages until the day; the page follows and no calendar moves", async () => {
  const { place } = await aPlace(db, workshop);
  const { goTo } = await changes({ audience: "secondary", languages: "English and Polish" });
  expect(goTo).toContain("moved=yes");
  expect(await facts()).toMatch(/secondary-age children.*English and Polish/s);
  const [letter] = await letters(place.email as string);
  expect(letter).toMatchObject({ template: "place-changed", calendar: null });
  expect(letter?.text).toContain("Languages before: English\nLanguages now: English and Polish");
  expect(letter?.text).toContain("It is now for: Parents and carers of secondary-age children");
  expect((await letters(lead.person.email)).map(({ template }) => template)).toEqual(["workshop-adapted"]);
  await changes({ audience: "primary", languages: "English" });
  expect(await letters(place.email as string)).toHaveLength(2);
  expect(await db.workshop.findUniqueOrThrow({ where: { id: workshop.id } })).toMatchObject({ sequence: 0 });
});

test("on the day itself whom it is for stays as people know it, and the form does not ask", async () => {
  await travel(workshop.startsAt.getTime() - Date.now() - 3_600_000);
  expect(await problemOf(changes({ languages: "Welsh" }))).toEqual({
    form: expect.stringContaining("the day"),
  });
  await changes({ access: "By the side door." });
  const seen = await ourWorkshop(host.head.actor, workshop.id);
  const form = (today: boolean) => renderToStaticMarkup(MoveForm({ workshop: seen, today }));
  expect([form(true), form(false)].map((drawn) => drawn.includes("Which languages help?"))).toEqual([
    false,
    true,
  ]);
});

test("words for this very room stand in the place of the school's own wherever those are read, and letters do not go for them", async () => {
  const draft = await aWorkshop(db, { host, lead, at: atHour(30), state: "confirmed" });
  const access = "The loft has twelve steps and no lift.";
  await press(publishWorkshop, host.head.actor, { workshop: draft.id, capacity: "20", read: "yes", access });
  const words = async () => [
    (await workshopPage(draft.code)).host.access,
    (await ledWorkshop(lead.actor, draft.id)).place?.access,
  ];
  expect(await words()).toEqual([access, access]);
  const { place } = await aPlace(db, workshop);
  await changes({ access });
  expect(await facts()).toContain(access);
  await changes({ access: " " });
  expect(await facts()).toContain("hearing loop");
  expect(await letters(place.email as string)).toEqual([]);
  expect(await problemOf(changes({ access: "x".repeat(1001) }))).toHaveProperty("access");
});

test("people read the office's number where it says to ask there, to press and in letters", async () => {
  expect(await facts()).toMatch(/ask at the office of [^<]+<a href="tel:01632960010"/);
  const { place } = await aPlace(db, workshop);
  await changes({ room: "Library" });
  expect((await letters(place.email as string))[0]?.text).toMatch(/ask at the office of .+: 01632 960010\./);
});
