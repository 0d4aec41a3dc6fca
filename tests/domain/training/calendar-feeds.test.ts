import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { endMyFeed, makeMyFeed } from "@/lib/domain/training/calendar-feeds/actions";
import { myFeed, workshopsBehind } from "@/lib/domain/training/calendar-feeds/read";
import { asEvent, entryOf } from "@/lib/domain/training/published-workshops/published-workshops";
import { workshopPage } from "@/lib/domain/training/published-workshops/read";
import { calendarText } from "@/lib/platform/calendar";
import { someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const { db } = freshDatabase();
let lead: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
beforeAll(async () => {
  lead = await aLead(db);
  workshop = await aWorkshop(db, { host: await aHost(db), lead, state: "confirmed" });
  await aWorkshop(db, { host: await aHost(db), lead: await aLead(db), at: atHour(22) });
});

const keyNow = async () => (await myFeed(lead.actor))?.address.split("/").pop() as string;

test("a Lead's private address shows their own workshops, and no other address of theirs works beside it", async () => {
  await press(makeMyFeed, lead.actor, {});
  const first = await keyNow();
  expect(await workshopsBehind(first)).toMatchObject([{ id: workshop.id }]);
  await press(makeMyFeed, lead.actor, {});
  expect(await workshopsBehind(first)).toBeNull();
  expect(await workshopsBehind(await keyNow())).toHaveLength(1);
});

test("53 ended, made up or of a lapsed Lead (LD-1), it is not there", async () => {
  await press(makeMyFeed, lead.actor, {});
  const key = await keyNow();
  expect(await workshopsBehind(`${key.slice(1)}x`)).toBeNull();
  expect(await workshopsBehind("../etc")).toBeNull();
  const certified = { where: { personId: lead.person.id } };
  await db.leadCertification.updateMany({ ...certified, data: { endedAt: new Date(), because: "Ended." } });
  expect(await workshopsBehind(key)).toBeNull();
  await db.leadCertification.updateMany({ ...certified, data: { endedAt: null, because: null } });
  await press(endMyFeed, lead.actor, {});
  expect(await myFeed(lead.actor)).toBeNull();
  expect(await workshopsBehind(key)).toBeNull();
});

test("only a Lead makes one", async () => {
  for (const role of ["school", "primary_care", "family"] as const)
    await expect(press(makeMyFeed, (await someoneAs(db, role)).actor, {})).rejects.toMatchObject({
      name: "Refused",
    });
});

test("24 a feed and the data of a page hold nobody who comes, and what a school typed stays text", async () => {
  const host = await aHost(db);
  const evil = '</script><script>alert(1)</script>\r\nEND:VEVENT, ;"';
  await db.host.update({ where: { organisationId: host.organisation.id }, data: { access: evil } });
  const open = await aWorkshop(db, { host, lead: await aLead(db), at: atHour(23), room: "Hall; <b>1</b>" });
  await aPlace(db, open, { name: "Robin Secret", email: "robin.secret@tests.example" });
  const page = await workshopPage(open.code);
  const text = calendarText([entryOf(page)], { method: "PUBLISH", name: "x" });
  const [event, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(more).toEqual([]);
  expect(event?.getFirstPropertyValue("location")).toContain("Hall; <b>1</b>");
  expect(text + JSON.stringify(asEvent(page))).not.toMatch(/secret/i);
  expect(asEvent(page)).toMatchObject({
    "@type": "EducationEvent",
    eventStatus: "https://schema.org/EventScheduled",
  });
});
