import { beforeEach, describe, expect, test } from "vitest";
import { cancelWorkshop, moveWorkshop, publishWorkshop } from "@/lib/domain/training/workshops/actions";
import { ledWorkshop, ourWorkshop, slideOf } from "@/lib/domain/training/workshops/read";
import { aHost, aLead, aPlace, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { dayAhead } from "@/tests/support/arranging";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeEach(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
});

type Given = Omit<Parameters<typeof aWorkshop>[1], "host" | "lead">;
const one = (given: Given = {}) => aWorkshop(database.db, { host, lead, ...given });
const row = ({ id }: { id: string }) => database.db.workshop.findUniqueOrThrow({ where: { id } });
const letters = async (to: string) =>
  (await database.db.mail.findMany({ where: { to } })).map(({ template }) => template).sort();
const publishes = ({ id }: { id: string }, more = {}) =>
  press(publishWorkshop, host.head.actor, { workshop: id, capacity: "20", read: "yes", ...more });
const moves = ({ id }: { id: string }, more = {}) =>
  press(moveWorkshop, host.head.actor, {
    ...{ workshop: id, day: dayAhead(40), from: "10am", until: "11:30am", room: "Hall", capacity: "24" },
    second: host.head.person.id,
    ...more,
  });

describe("publishing", () => {
  test("SN-1 asks that the costs were read, and SN-2 opens it with so much room", async () => {
    const workshop = await one({ state: "confirmed" });
    expect(await problemOf(publishes(workshop, { read: undefined }))).toHaveProperty("read");
    for (const capacity of ["0", "61", "many", ""])
      expect(await problemOf(publishes(workshop, { capacity }))).toHaveProperty("capacity");
    await publishes(workshop);
    expect(await row(workshop)).toMatchObject({
      state: "published",
      capacity: 20,
      publishedAt: expect.any(Date),
    });
    expect(await letters(lead.person.email)).toEqual(["workshop-published"]);
    expect(await problemOf(publishes(workshop))).toHaveProperty("form");
  });

  test("SN-2 not once its Lead's certification has ended, and says so", async () => {
    const workshop = await one({ state: "confirmed" });
    await database.db.leadCertification.updateMany({
      where: { personId: lead.person.id },
      data: { endedAt: new Date(), because: "ended" },
    });
    await expect(publishes(workshop)).rejects.toMatchObject({
      ...{ rule: "SN-2", sentence: expect.stringContaining("certification holds") },
    });
    expect(await row(workshop)).toMatchObject({ state: "confirmed" });
    await press(cancelWorkshop, host.head.actor, { workshop: workshop.id });
  });

  test("not by another school, nor of a time that has passed", async () => {
    const other = await aHost(database.db);
    const workshop = await one({ state: "confirmed" });
    const asOther = { workshop: workshop.id, capacity: "20", read: "yes" };
    await expect(press(publishWorkshop, other.head.actor, asOther)).rejects.toThrow("within reach");
    const past = await one({ state: "confirmed", at: atHour(-2), room: "Gym" });
    expect(await problemOf(publishes(past))).toHaveProperty("form");
  });
});

describe("moving", () => {
  test("tells everybody, raises the sequence, and keeps the list for as long as was promised", async () => {
    const workshop = await one({ listGoesOn: inDays(21 + 30) });
    const { place } = await aPlace(database.db, workshop);
    expect((await moves(workshop)).goTo).toContain("moved=yes");
    const after = await row(workshop);
    expect(after.sequence).toBe(workshop.sequence + 1);
    expect(after.listGoesOn).toEqual(inDays(40 + 30));
    expect(await letters(place.email as string)).toEqual(["place-moved"]);
    expect(await letters(lead.person.email)).toEqual(["workshop-moved"]);
  });

  test("the Lead's letter names the school, says what was and what is, and leads to this very workshop", async () => {
    const workshop = await one();
    await moves(workshop);
    await press(cancelWorkshop, host.head.actor, { workshop: workshop.id });
    const told = await database.db.mail.findMany({
      where: { to: lead.person.email },
      orderBy: { createdAt: "asc" },
    });
    expect(told.map(({ template }) => template)).toEqual(["workshop-moved", "workshop-cancelled"]);
    for (const { text } of told) {
      expect(text).toContain(`The workshop at ${host.head.actor.organisation} that you are named for`);
      expect(text).toContain(`/lead-professional/workshops/${workshop.id}`);
    }
    expect(told[0]?.text).toMatch(/Before: .+, Hall\nNow: .+, 10am to 11:30am, Hall/);
  });

  test("at most three times a day, for each writes to everybody; a room is no web address", async () => {
    const workshop = await one();
    for (const from of ["8:30am", "9am", "9:30am"]) await moves(workshop, { from });
    expect(await problemOf(moves(workshop))).toEqual({ form: expect.stringContaining("3 times today") });
    expect(await row(workshop)).toMatchObject({ sequence: workshop.sequence + 3 });
    await moves(workshop, { from: "9:30am", capacity: "30" });
    for (const room of ["https://evil.example", "www.evil", "Hall evil.example"])
      expect(await problemOf(moves(workshop, { room }))).toEqual({
        room: expect.stringMatching(/^Leave web/),
      });
  });

  test("more room alone moves no calendar", async () => {
    const workshop = await one();
    await moves(workshop);
    const { sequence } = await row(workshop);
    expect((await moves(workshop, { capacity: "30" })).goTo).toContain("changed=yes");
    expect(await row(workshop)).toMatchObject({ sequence, capacity: 30 });
  });

  test("not below the places taken, nor into a room or an hour that is taken", async () => {
    const workshop = await one({ capacity: 10 });
    await aPlace(database.db, workshop, { party: 6 });
    expect(await problemOf(moves(workshop, { capacity: "5" }))).toEqual({
      capacity: expect.stringContaining("6 people"),
    });
    await aWorkshop(database.db, { host, lead: await aLead(database.db), at: atHour(40, 10), room: "Gym" });
    expect(await problemOf(moves(workshop, { room: "gym" }))).toHaveProperty("room");
    await one({ at: atHour(40, 10), room: "Library" });
    expect(await problemOf(moves(workshop))).toEqual({
      from: expect.stringContaining("The Lead has another"),
    });
    expect(await row(workshop)).toMatchObject({ sequence: 0, room: "Hall" });
  });

  test("SY-3 LD-2 the second contact can be another, never the Lead or a stranger, and no calendar moves for it", async () => {
    const workshop = await one();
    await moves(workshop);
    const other = await aLead(database.db);
    const { sequence } = await row(workshop);
    await moves(workshop, { second: other.person.id });
    expect(await row(workshop)).toMatchObject({ sequence, secondContactId: other.person.id });
    expect(await letters(other.person.email)).toEqual(["workshop-second"]);
    const listed = (await ourWorkshop(host.head.actor, workshop.id)).contacts.map(({ value }) => value);
    expect(listed).toContain(other.person.id);
    expect(listed).not.toContain(lead.person.id);
    for (const second of [lead.person.id, (await aHost(database.db)).head.person.id])
      expect(await problemOf(moves(workshop, { second }))).toHaveProperty("second");
  });

  test("SN-2 not past the end of the Lead's certification", async () => {
    lead = await aLead(database.db, { endsOn: inDays(30) });
    await expect(moves(await one())).rejects.toMatchObject({ rule: "SN-2" });
  });
});

describe("calling off", () => {
  test.each(["school", "Lead"])("by the %s tells everybody once and cannot be undone", async (who) => {
    const workshop = await one();
    const { place } = await aPlace(database.db, workshop);
    const by = who === "Lead" ? lead.actor : host.head.actor;
    await press(cancelWorkshop, by, { workshop: workshop.id });
    expect(await row(workshop)).toMatchObject({ state: "cancelled", sequence: workshop.sequence + 1 });
    expect(await letters(place.email as string)).toEqual(["place-called-off"]);
    expect(await problemOf(press(cancelWorkshop, by, { workshop: workshop.id }))).toHaveProperty("form");
    expect(await problemOf(moves(workshop))).toHaveProperty("form");
  });

  test("LD-1 not by a lapsed Lead, nor by somebody who leads another", async () => {
    const workshop = await one();
    const other = await aLead(database.db);
    const asked = { workshop: workshop.id };
    await expect(press(cancelWorkshop, other.actor, asked)).rejects.toThrow("within reach");
    await database.db.leadCertification.updateMany({
      where: { personId: lead.person.id },
      data: { endedAt: new Date(), because: "ended" },
    });
    await expect(press(cancelWorkshop, lead.actor, asked)).rejects.toMatchObject({ rule: "LD-1" });
    expect(await ledWorkshop(lead.actor, workshop.id)).toMatchObject({
      ...{ certified: false, safeguarding: null },
    });
    await expect(slideOf(lead.actor, workshop.id)).rejects.toThrow("within reach");
  });
});
