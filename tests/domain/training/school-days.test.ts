import { beforeAll, beforeEach, expect, test } from "vitest";
import { remarkOn } from "@/lib/domain/training/terms/school-days";
import { remarkWords } from "@/lib/domain/training/terms/words";
import { offerTime } from "@/lib/domain/training/workshop-offers/actions";
import { previewOf } from "@/lib/domain/training/workshop-papers/read";
import { askForWorkshop } from "@/lib/domain/training/workshop-requests/actions";
import { ourRequest, requestOpen, termsHere } from "@/lib/domain/training/workshop-requests/read";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { aHost, aLead, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { asks, dayAhead, offers } from "@/tests/support/arranging";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeAll(async () => {
  lead = await aLead(database.db);
});
beforeEach(async () => {
  host = await aHost(database.db);
});

const on = (day: string) => new Date(`${day}T00:00:00Z`);
const term = (name: string, startsOn: Date, endsOn: Date) => ({ name, startsOn, endsOn });
const autumn = term("Autumn term", on("2026-09-02"), on("2026-12-18"));
const spring = term("Spring term", on("2027-01-04"), on("2027-03-26"));

test.each([
  ["an ordinary school day", "2026-12-03", null],
  ["the first day of term", "2027-01-04", null],
  ["the last day of term", "2026-12-18", null],
  ["a Saturday", "2026-12-05", "weekend"],
  ["a Sunday in the holidays", "2026-12-27", "weekend"],
  ["a day between two terms", "2026-12-29", "holiday"],
  ["a day after the last term that is written down", "2027-04-06", "beyond"],
  ["a day before the first, about which nothing is known", "2026-08-31", null],
])("TT-1 of %s the terms written down say what there is to say", (_what, day, remark) => {
  expect(remarkOn(on(day), [autumn, spring])).toBe(remark);
});

test("TT-1 of terms nobody has written down nothing is said, and of a late evening in summer the day is London's", () => {
  expect(remarkOn(on("2026-12-29"), [])).toBeNull();
  expect(remarkOn(new Date("2027-06-04T22:30:00Z"), [])).toBeNull();
  expect(remarkOn(new Date("2027-06-04T23:30:00Z"), [])).toBe("weekend");
});

/** The next Wednesday so many days ahead or after it. */
const wednesday = (days: number) => {
  const ahead = [0, 1, 2, 3, 4, 5, 6].map((more) => days + more);
  return ahead.find((count) => inDays(count).getUTCDay() === 3) as number;
};

async function holidayAround(count: number) {
  const data = [
    term("Before", inDays(-60), inDays(count - 7)),
    term("After", inDays(count + 7), inDays(count + 90)),
  ];
  await database.db.term.createMany({ data: data.map((one) => ({ ...one, localityId: host.locality.id })) });
}

test("TT-1 a day outside term is asked for and offered with a warning, to the school and to the Lead, and never refused", async () => {
  const count = wednesday(40);
  await holidayAround(count);
  expect((await termsHere(host.head.actor)).map(({ name }) => name)).toEqual(["Before", "After"]);
  const id = (await press(askForWorkshop, host.head.actor, asks({ day1: dayAhead(count) }))).subject[1];
  await press(offerTime, lead.actor, offers(id, host.head.person.id, { day: dayAhead(count) }));
  const ours = await ourRequest(host.head.actor, id);
  const { request, terms, atSchool } = await requestOpen(lead.actor, id);
  expect(atSchool).toEqual([host.head.person.name]);
  const seen = [ours.days[0], ours.offers[0], request.days[0], request.mine[0]];
  expect(seen.map((one) => one?.remark)).toEqual(["holiday", "holiday", "holiday", "holiday"]);
  expect(terms.map(({ name }) => name)).toEqual(["Before", "After"]);
  expect(remarkWords.holiday).toContain("outside term time");
});

test("TT-1 the same is said once more before a workshop is published, and only to its own school", async () => {
  const count = wednesday(50);
  await holidayAround(count);
  const workshop = await aWorkshop(database.db, { host, lead, at: atHour(count), state: "confirmed" });
  const { page, remark } = await previewOf(host.head.actor, workshop.id);
  expect(remark).toBe("holiday");
  expect((await ourWorkshop(host.head.actor, workshop.id)).remark).toBe("holiday");
  expect(page).toMatchObject({ lead: lead.person.name, room: "Hall", host: { access: expect.any(String) } });
  const other = await aHost(database.db);
  for (const [actor, id] of [
    [other.head.actor, workshop.id],
    [host.head.actor, crypto.randomUUID()],
    [host.head.actor, "1"],
  ] as const)
    await expect(previewOf(actor, id)).rejects.toThrow("within reach");
});
