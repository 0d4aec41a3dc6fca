import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { offerTime, takeOfferBack } from "@/lib/domain/training/workshop-offers/actions";
import { askForWorkshop, withdrawRequest } from "@/lib/domain/training/workshop-requests/actions";
import { requestOpen, requestsOpen, requestsWaiting } from "@/lib/domain/training/workshop-requests/read";
import { inLondon } from "@/lib/platform/dates";
import { aHost, aLead, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { askedAndOffered, asks, dayAhead, offers } from "@/tests/support/arranging";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeAll(async () => {
  lead = await aLead(database.db);
}, 60_000);
beforeEach(async () => {
  host = await aHost(database.db);
});

const lettersTo = async ({ email }: { email: string }) =>
  (await database.db.mail.findMany({ where: { to: email }, orderBy: { createdAt: "asc" } })).map(
    ({ template }) => template,
  );
const asked = async (more = {}) => (await press(askForWorkshop, host.head.actor, asks(more))).subject[1];

describe("a school asks", () => {
  test("and certified Leads who go to its area hear of it, nobody else", async () => {
    const [near, far, lapsed] = [
      await aLead(database.db),
      await aLead(database.db),
      await aLead(database.db, { endsOn: inDays(-1) }),
    ];
    for (const { person } of [near, lapsed])
      await database.db.leadTime.create({
        data: { leadId: person.id, localityId: host.locality.id, weekday: 2, part: "morning" },
      });
    const id = await asked();
    expect(await lettersTo(near.person)).toEqual(["workshop-request"]);
    expect([await lettersTo(far.person), await lettersTo(lapsed.person)]).toEqual([[], []]);
    const { requests } = await requestsOpen(near.actor);
    expect(requests.find((request) => request.id === id)).toMatchObject({ near: true, expected: 20 });
    expect(await requestsWaiting(near.actor)).toBe(requests.length);
    expect(await requestsWaiting(lapsed.actor)).toBe(0);
  });

  test.each([
    ["yesterday", { day1: dayAhead(-1) }, "day1"],
    ["no day", { day1: "" }, "day1"],
    ["a second day that has passed", { day2: dayAhead(-3) }, "day2"],
    ["a day in two years", { day1: dayAhead(800) }, "day1"],
    ["no real day", { day1: "31/02/2027" }, "day1"],
    ["a night", { part1: "night" }, "part1"],
    ["nobody", { expected: "0" }, "expected"],
    ["a stadium", { expected: "61" }, "expected"],
    ["a few", { expected: "a few" }, "expected"],
    ["no room", { room: " " }, "room"],
    ["a room that is a link", { room: "Hall, see evil.example/now" }, "room"],
    ["anybody", { audience: "everybody" }, "audience"],
  ])("for %s, and gets a sentence beside the field", async (_what, more, field) => {
    const before = await database.db.workshopRequest.count();
    expect(await problemOf(press(askForWorkshop, host.head.actor, asks(more)))).toHaveProperty(field);
    expect(await database.db.workshopRequest.count()).toBe(before);
  });

  test("at most three times at once, also when four are pressed together, and again once one is taken back", async () => {
    const tries = await Promise.allSettled([asked(), asked(), asked(), asked()]);
    const made = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(made).toHaveLength(3);
    expect(await problemOf(asked())).toEqual({ form: expect.stringContaining("that is the most") });
    await press(withdrawRequest, host.head.actor, { request: made[0] as string });
    await asked();
  });

  test("and takes the question back: offers close, their Leads hear, and nobody can choose any more", async () => {
    const other = await aLead(database.db);
    const { request, choose } = await askedAndOffered(host.head, other);
    await press(withdrawRequest, host.head.actor, { request });
    expect(await lettersTo(other.person)).toContain("workshop-offer-declined");
    expect(await problemOf(choose())).toHaveProperty("form");
    await expect(requestOpen(other.actor, request)).rejects.toThrow("within reach");
  });
});

describe("a Lead answers", () => {
  test("LD-1 a lapsed Lead sees no request and can offer nothing, and is told what to do", async () => {
    const lapsed = await aLead(database.db, { endsOn: inDays(-1) });
    const request = await asked();
    const { standing, requests } = await requestsOpen(lapsed.actor);
    expect([standing.certified, requests]).toEqual([false, []]);
    const tries = press(offerTime, lapsed.actor, offers(request, host.head.person.id));
    await expect(tries).rejects.toMatchObject({
      rule: "LD-1",
      sentence: expect.stringContaining("renewal, on your certification page"),
    });
    expect(await database.db.workshopOffer.count({ where: { leadId: lapsed.person.id } })).toBe(0);
  });

  test("LD-1 SN-2 not for a day after the certification ends", async () => {
    const short = await aLead(database.db, { endsOn: inDays(10) });
    const tries = press(offerTime, short.actor, offers(await asked(), host.head.person.id));
    expect(await problemOf(tries)).toEqual({ day: expect.stringContaining("ends before that day") });
  });

  test.each([
    ["a night", { from: "6am", until: "8am" }, "from"],
    ["too late", { from: "8:30pm", until: "10pm" }, "until"],
    ["ten minutes", { from: "2pm", until: "2:10pm" }, "until"],
    ["four hours", { from: "2pm", until: "6pm" }, "until"],
    ["backwards", { from: "3pm", until: "2pm" }, "until"],
    ["no hour", { from: "noonish" }, "from"],
    ["a day that has passed", { day: dayAhead(-1) }, "day"],
    ["a day in two years", { day: dayAhead(800) }, "day"],
    ["a long message", { details: "x".repeat(501) }, "details"],
  ])("with %s, and gets a sentence beside the field", async (_what, more, field) => {
    const tries = press(offerTime, lead.actor, offers(await asked(), host.head.person.id, more));
    expect(await problemOf(tries)).toHaveProperty(field);
  });

  test("LD-2 SY-3 with a second contact: not themselves, not a stranger", async () => {
    const request = await asked();
    const stranger = (await aHost(database.db)).head.person.id;
    for (const second of [lead.person.id, stranger])
      expect(await problemOf(press(offerTime, lead.actor, offers(request, second)))).toHaveProperty("second");
    const { contacts } = await requestOpen(lead.actor, request);
    const listed = contacts.map(({ value }) => value);
    expect(listed).toContain(host.head.person.id);
    expect(listed).not.toContain(lead.person.id);
  });

  test("not with a time at which they lead another workshop", async () => {
    const busy = await aLead(database.db);
    await aWorkshop(database.db, { host: await aHost(database.db), lead: busy, at: atHour(30, 14) });
    const clash = { from: inLondon(atHour(30, 14).startsAt).clock, until: "4pm" };
    const tries = press(offerTime, busy.actor, offers(await asked(), host.head.person.id, clash));
    expect(await problemOf(tries)).toEqual({ from: expect.stringContaining("another workshop") });
  });

  test("LD-3 nine workshops ahead are one too many, and the cap is shown before it bites", async () => {
    const keen = await aLead(database.db);
    const at = (n: number) => ({ host, lead: keen, at: atHour(40 + n), room: `Room ${n}` });
    for (let n = 0; n < 7; n++) await aWorkshop(database.db, at(n));
    const { request, choose } = await askedAndOffered(host.head, keen);
    expect((await requestOpen(keen.actor, request)).standing).toMatchObject({ ahead: 7, most: 8 });
    await aWorkshop(database.db, at(7));
    await expect(
      press(offerTime, keen.actor, offers(await asked(), host.head.person.id, { day: dayAhead(33) })),
    ).rejects.toMatchObject({ rule: "LD-3" });
    await expect(choose()).rejects.toMatchObject({ rule: "LD-3" });
  });

  test("and takes an offer back, after which the school cannot choose it", async () => {
    const other = await aLead(database.db);
    const { offer, choose } = await askedAndOffered(host.head, other);
    await expect(press(takeOfferBack, lead.actor, { offer })).rejects.toThrow("within reach");
    await press(takeOfferBack, other.actor, { offer });
    expect(await problemOf(choose())).toHaveProperty("form");
  });
});
