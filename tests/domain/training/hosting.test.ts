import { beforeAll, describe, expect, test } from "vitest";
import { keepListsFor, saveHost, signAgreement } from "@/lib/domain/training/hosting/actions";
import { ourAgreement, ourHosting } from "@/lib/domain/training/hosting/read";
import { tasksOf } from "@/lib/domain/training/hosting/tasks";
import { agreementVersion, agreementWords, opensNothing } from "@/lib/domain/training/hosting/words";
import { askForWorkshop } from "@/lib/domain/training/workshop-requests/actions";
import { aLocality, aMembership, aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { aHost, aLead, aRequest, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
const details = {
  urn: "123456",
  street: "2 Fell Lane",
  town: "Wendle",
  postcode: "zz12ab",
  access: "Step-free from the front gate.",
  parking: "Twelve places by the gate.",
  phone: "01632  960 010",
  safeguardingName: "Sam Invented",
  safeguardingPhone: "01632 960 001",
  safeguardingEmail: "Safe@School.example",
};
const aSchool = () => someoneAs(database.db, "school");
const signs = (contact: string) => ({
  version: String(agreementVersion),
  linkContact: contact,
  agree: "yes",
  signedName: "Robin Test",
});

beforeAll(async () => {
  await aLocality(database.db, { slug: "wendle", name: "Wendle", districts: { ZZ1: [600_000, 500_000] } });
});

describe("a school tells about itself", () => {
  test("once, and mends it later; the postcode is kept in one spelling", async () => {
    const { actor } = await aSchool();
    await press(saveHost, actor, details);
    await press(saveHost, actor, { ...details, town: "Upper Wendle" });
    const { host } = await ourHosting(actor);
    expect(host).toMatchObject({ town: "Upper Wendle", postcode: "ZZ1 2AB", keepDays: 90 });
    expect(host).toMatchObject({ safeguardingEmail: "safe@school.example" });
  });

  test.each([
    ["12345", "12345"],
    [" 1234567 ", "1234567"],
    ["URN: 234 567", "234567"],
    ["ey 345678", "EY345678"],
  ])("the URN “%s” is kept as %s", async (typed, kept) => {
    const { actor } = await aSchool();
    await press(saveHost, actor, { ...details, urn: typed });
    expect((await ourHosting(actor)).host?.urn).toBe(kept);
  });

  test.each(["1234", "12345678", "012345", "EY12345", "EY1234567", "school", ""])(
    "the URN “%s” gets a sentence beside the field",
    async (urn) => {
      const { actor } = await aSchool();
      expect(await problemOf(press(saveHost, actor, { ...details, urn }))).toHaveProperty("urn");
    },
  );

  test("a URN that another school has, half a postcode and an area nobody knows are answered kindly", async () => {
    const { actor } = await aSchool();
    const other = await aSchool();
    await press(saveHost, other.actor, { ...details, urn: "777777" });
    expect(await problemOf(press(saveHost, actor, { ...details, urn: "777777" }))).toEqual({
      urn: expect.stringContaining("Another school"),
    });
    const with_ = (postcode: string) =>
      problemOf(press(saveHost, actor, { ...details, urn: "888888", postcode }));
    expect(await with_("ZZ1")).toEqual({ postcode: expect.stringContaining("whole postcode") });
    expect(await with_("ZZ9 1AA")).toEqual({ postcode: expect.stringContaining("do not know the area") });
    expect(await with_("moon")).toHaveProperty("postcode");
  });

  test("another school sees and changes none of it", async () => {
    const { actor } = await aSchool();
    await press(saveHost, actor, { ...details, urn: "666666" });
    expect((await ourHosting((await aSchool()).actor)).host).toBeNull();
  });
});

describe("how long a list is kept", () => {
  test("SN-3 is at most a year, and said before anything is saved", async () => {
    const { head } = await aHost(database.db);
    for (const keepDays of ["0", "366", "-1", "many", ""])
      expect(await problemOf(press(keepListsFor, head.actor, { keepDays }))).toHaveProperty("keepDays");
  });

  test("SN-3 a workshop parents can see keeps its date or gets an earlier one, never a later", async () => {
    const host = await aHost(database.db);
    const lead = await aLead(database.db);
    const seen = await aWorkshop(database.db, { host, lead, at: atHour(20) });
    const unseen = await aWorkshop(database.db, { host, lead, at: atHour(25), state: "confirmed" });
    const dates = async () =>
      Promise.all(
        [seen, unseen].map(async ({ id }) => {
          const row = await database.db.workshop.findUniqueOrThrow({ where: { id } });
          return row.listGoesOn.toISOString().slice(0, 10);
        }),
      );
    const on = (days: number) => inDays(days).toISOString().slice(0, 10);
    await press(keepListsFor, host.head.actor, { keepDays: "200" });
    expect(await dates()).toEqual([on(20 + 90), on(25 + 200)]);
    await press(keepListsFor, host.head.actor, { keepDays: "30" });
    expect(await dates()).toEqual([on(20 + 30), on(25 + 30)]);
    expect((await ourHosting(host.head.actor)).next?.listGoesOn).toEqual(inDays(50));
  });
});

describe("the starter agreement", () => {
  test("LC-2 is signed once, on screen, with a link contact, and keeps the very words", async () => {
    const { actor, person } = await aSchool();
    await press(signAgreement, actor, signs(person.id));
    const { agreement } = await ourAgreement(actor);
    expect(agreement).toMatchObject({
      words: agreementWords,
      signedName: "Robin Test",
      linkContact: person.name,
    });
    expect(await problemOf(press(signAgreement, actor, signs(person.id)))).toEqual({
      form: expect.stringContaining("already"),
    });
  });

  test("LC-2 names somebody who is a link contact there now, and needs the tick, a name and today's words", async () => {
    const { actor, organisation, person } = await aSchool();
    const colleague = await aPerson(database.db);
    const hat = { person: colleague, role: "school", organisation: organisation as { id: string } } as const;
    await aMembership(database.db, hat);
    for (const who of [colleague.id, (await aSchool()).person.id])
      expect(await problemOf(press(signAgreement, actor, signs(who)))).toHaveProperty("linkContact");
    const wrong = { agree: undefined, signedName: "  ", version: "0" };
    for (const [field, value] of Object.entries(wrong)) {
      const says = await problemOf(press(signAgreement, actor, { ...signs(person.id), [field]: value }));
      expect(says).toHaveProperty(field === "version" ? "agree" : field);
    }
    expect(await database.db.starterAgreement.count({ where: { signedById: person.id } })).toBe(0);
  });

  test("LC-1 opens no training by itself, and says so", async () => {
    const { actor, person } = await aSchool();
    await press(signAgreement, actor, signs(person.id));
    expect(await database.db.enrolment.count()).toBe(0);
    expect(agreementWords).toContain("opens no training by itself");
    expect(opensNothing).toContain("opens no training");
  });

  test("LC-2 comes before a workshop is asked for", async () => {
    const { actor, person } = await aSchool();
    const asks = {
      ...{ day1: inDays(30).toISOString().slice(0, 10), expected: "20", audience: "primary" },
      ...{ languages: "English", room: "Hall" },
    };
    await press(saveHost, actor, { ...details, urn: "555555" });
    await expect(press(askForWorkshop, actor, asks)).rejects.toMatchObject({ rule: "LC-2" });
    const state = async () => (await tasksOf(actor)).map((task) => task.state);
    expect(await state()).toEqual(["done", "now", "later", "later", "later", "later"]);
    await press(signAgreement, actor, signs(person.id));
    expect(await state()).toEqual(["done", "done", "now", "later", "later", "later"]);
    await press(askForWorkshop, await wearing(database.db, actor.membershipId as string), asks);
    expect((await state())[2]).toBe("done");
  });
});

describe("what is still to do", () => {
  test("says what is done, and sends no letters out once the workshop has been", async () => {
    const host = await aHost(database.db);
    const given = { host, lead: await aLead(database.db) };
    const state = async () => (await tasksOf(host.head.actor)).map((task) => task.state).slice(2);
    await aWorkshop(database.db, { ...given, at: atHour(-3) });
    expect(await state()).toEqual(["done", "done", "done", "done"]);
    await aWorkshop(database.db, { ...given, at: atHour(20), state: "confirmed" });
    expect(await state()).toEqual(["done", "done", "now", "later"]);
    await aWorkshop(database.db, { ...given, at: atHour(22) });
    expect(await state()).toEqual(["done", "done", "now", "now"]);
    await aRequest(database.db, host.organisation);
    const [, offer] = (await tasksOf(host.head.actor)).slice(2);
    expect(offer).toMatchObject({ state: "done", what: expect.stringContaining("You have chosen one.") });
  });
});
