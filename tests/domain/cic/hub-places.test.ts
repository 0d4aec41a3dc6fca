import { beforeAll, describe, expect, test } from "vitest";
import { sayDaysOff, sayHours, takeDaysOffAway, takeHoursAway } from "@/lib/domain/cic/hub-hours/actions";
import { ourWeek } from "@/lib/domain/cic/hub-hours/read";
import { openRoom, saveHubPlace, shutRoom } from "@/lib/domain/cic/hub-places/actions";
import { ourPlace, ourRooms, tasksOf } from "@/lib/domain/cic/hub-places/read";
import { inLondon } from "@/lib/platform/dates";
import { aLocality, anAppointment, someoneAs } from "@/prisma/seed/build";
import { inDays } from "@/prisma/seed/hosting";
import { aHub, aLicence } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const database = freshDatabase();
const { db } = database;
const place = {
  ...{ street: "4 Mill Row", town: "Wendle", postcode: "zz1 3cd", access: "Step-free." },
  ...{ phone: "01632 960010", email: "Hello@hub.example", noticeHours: "24", horizonDays: "56" },
  ...{ bufferMinutes: "15", price: "£12.50", selfFunded: "no" },
};
const week = { whose: "hub", kind: "open", weekdays: ["1", "2"], from: "9am", to: "17:00" };

beforeAll(() => aLocality(db, { slug: "wendle", name: "Wendle", districts: { ZZ1: [0, 0] } }));

async function aNewHub(appointed = true) {
  const hub = await someoneAs(db, "locality_hub");
  if (appointed) await anAppointment(db, hub.organisation as { id: string });
  return hub;
}

describe("a hub's own setup", () => {
  test("HB-7 a hub that is not appointed changes nothing, and is told why", async () => {
    const hub = await aNewHub(false);
    for (const [action, typed] of [
      [saveHubPlace, place],
      [openRoom, { name: "The green room" }],
      [sayHours, week],
    ] as const)
      await expect(press(action, hub.actor, typed)).rejects.toMatchObject({ rule: "HB-7" });
    expect(await ourPlace(hub.actor)).toBeNull();
  });

  test("says step by step what is missing until somebody can book", async () => {
    const hub = await aNewHub();
    const waits = async () =>
      (await tasksOf(hub.actor)).filter(({ state }) => state === "now").map(({ key }) => key);
    expect(await waits()).toEqual(["place", "open", "licence", "hours"]);
    await press(saveHubPlace, hub.actor, place);
    await press(sayHours, hub.actor, week);
    await aLicence(db, hub.person, hub.organisation as { id: string });
    expect(await waits()).toEqual(["hours"]);
    expect((await tasksOf(hub.actor)).find(({ key }) => key === "hours")?.what).toContain(hub.person.name);
    await press(sayHours, hub.actor, { ...week, whose: hub.person.id, weekdays: "1" });
    expect(await waits()).toEqual([]);
  });

  test("PL-3 notes the price in pence and whether people may pay for themselves, once for each hub", async () => {
    const hub = await aNewHub();
    await press(saveHubPlace, hub.actor, place);
    await press(saveHubPlace, hub.actor, { ...place, price: "150", selfFunded: "yes" });
    expect(await ourPlace(hub.actor)).toMatchObject({
      ...{ postcode: "ZZ1 3CD", email: "hello@hub.example", noticeHours: 24, pricePence: 15_000 },
      selfFunded: true,
    });
    expect(await db.hubPlace.count({ where: { organisationId: hub.actor.organisationId as string } })).toBe(
      1,
    );
  });

  test.each([
    ["postcode", "ZZ1"],
    ["postcode", "AB1 2CD"],
    ["noticeHours", "0"],
    ["horizonDays", "183"],
    ["bufferMinutes", "soon"],
    ["price", "1000.01"],
  ])("refuses a %s of %s at that field", async (field, typed) => {
    const hub = await aNewHub();
    await expect(press(saveHubPlace, hub.actor, { ...place, [field]: typed })).rejects.toHaveProperty([
      "fields",
      field,
    ]);
  });

  test("a room has one name, is closed without losing its past, and can be opened again", async () => {
    const hub = await aNewHub();
    const room = { name: "The green room", access: "" };
    await press(openRoom, hub.actor, room);
    await expect(press(openRoom, hub.actor, room)).rejects.toHaveProperty(["fields", "name"]);
    const [open] = await ourRooms(hub.actor);
    await press(shutRoom, hub.actor, { room: open?.id });
    expect(await ourRooms(hub.actor)).toEqual([]);
    await press(openRoom, hub.actor, room);
    expect((await ourRooms(hub.actor)).map(({ id }) => id)).toEqual([open?.id]);
  });

  test("hours never overlap, end after they begin, and are only of those who work here", async () => {
    const [hub, other] = [await aNewHub(), await aNewHub()];
    await press(sayHours, hub.actor, week);
    const wrong = (given: object) => press(sayHours, hub.actor, { ...week, ...given });
    await expect(wrong({ from: "16:30", to: "18:00" })).rejects.toHaveProperty(["fields", "from"]);
    await expect(wrong({ weekdays: "3", to: "9am" })).rejects.toHaveProperty(["fields", "to"]);
    await expect(wrong({ whose: other.person.id })).rejects.toHaveProperty(["fields", "whose"]);
    await wrong({ kind: "break", from: "12:30", to: "13:15" });
    const { stretches } = await ourWeek(hub.actor);
    expect(stretches).toHaveLength(4);
    await press(takeHoursAway, hub.actor, { stretch: stretches[0]?.id });
    await expect(press(takeHoursAway, other.actor, { stretch: stretches[1]?.id })).rejects.toThrow();
    expect((await ourWeek(hub.actor)).stretches).toHaveLength(3);
  });

  test("SY-6 days off are the hub's own to say and to take back", async () => {
    const [hub, other] = [await aHub(db), await aNewHub()];
    const { actor } = hub.practitioner;
    const first = inLondon(inDays(3)).day;
    await press(sayDaysOff, actor, { whose: hub.second.id, first, last: inLondon(inDays(5)).day });
    await expect(
      press(sayDaysOff, actor, { whose: "hub", first, last: "2020-01-01" }),
    ).rejects.toHaveProperty(["fields", "last"]);
    const [away] = (await ourWeek(actor)).away;
    await expect(press(takeDaysOffAway, other.actor, { away: away?.id })).rejects.toThrow();
    await press(takeDaysOffAway, actor, { away: away?.id });
    expect((await ourWeek(actor)).away).toEqual([]);
  });
});
