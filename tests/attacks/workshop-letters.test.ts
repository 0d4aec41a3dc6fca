import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hostDetails } from "@/lib/domain/training/hosting/schema";
import { figuresOf } from "@/lib/domain/training/workshop-figures/read";
import { offerTime, takeOfferBack } from "@/lib/domain/training/workshop-offers/actions";
import { enoughOffered, mostOffersADay } from "@/lib/domain/training/workshop-offers/words";
import { askForWorkshop, withdrawRequest } from "@/lib/domain/training/workshop-requests/actions";
import { enoughToday, mostADay } from "@/lib/domain/training/workshop-requests/words";
import { publishing } from "@/lib/domain/training/workshops/schema";
import { countedAs } from "@/lib/front/who-asks";
import { days, hours } from "@/lib/platform/clock";
import { aHost, aLead } from "@/prisma/seed/hosting";
import { asks, offers } from "@/tests/support/arranging";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { anOpenWorkshop, aWorldOfWorkshops, lettersTo, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);
beforeEach(() => db.rateLimit.deleteMany({}));
afterEach(() => travel(0));

test("asking and taking back all day writes to each Lead a few times and no more", async () => {
  const [host, lead] = [await aHost(db), await aLead(db)];
  await db.leadTime.create({
    data: { leadId: lead.person.id, localityId: host.locality.id, weekday: 1, part: "morning" },
  });
  const asksOnce = () => press(askForWorkshop, host.head.actor, asks());
  for (let at = 0; at < mostADay; at++) {
    await asksOnce();
    const open = { organisationId: host.organisation.id, withdrawnAt: null };
    const { id } = await db.workshopRequest.findFirstOrThrow({ where: open });
    await press(withdrawRequest, host.head.actor, { request: id });
  }
  await expect(asksOnce()).rejects.toMatchObject({ fields: { form: enoughToday } });
  expect(await lettersTo(world, lead.person.email)).toHaveLength(mostADay);
});

test("offering and taking back all day writes to a school once", async () => {
  const [host, lead] = [await aHost(db), await aLead(db)];
  await press(askForWorkshop, host.head.actor, asks());
  const { id: requestId } = await db.workshopRequest.findFirstOrThrow({
    where: { organisationId: host.organisation.id },
  });
  const offersOnce = () => press(offerTime, lead.actor, offers(requestId, host.head.person.id));
  for (let at = 0; at < mostOffersADay; at++) {
    await offersOnce();
    const { id } = await db.workshopOffer.findFirstOrThrow({ where: { requestId, withdrawnAt: null } });
    await press(takeOfferBack, lead.actor, { offer: id });
  }
  await expect(offersOnce()).rejects.toMatchObject({ fields: { form: enoughOffered } });
  const letters = await lettersTo(world, host.head.person.email);
  expect(letters.filter(({ template }) => template === "workshop-offer")).toHaveLength(1);
});

test("a school's words are one line where a letter has one, and hold no web address", () => {
  const { street, town } = hostDetails.shape;
  expect(street.parse("1 Lane\n\nPay your deposit first\r\nhere")).toBe("1 Lane Pay your deposit first here");
  const { access, parking, safeguardingName } = hostDetails.shape;
  for (const field of [street, town, access, parking, safeguardingName, publishing.shape.access])
    expect(field.safeParse("Pay first at https://evil.example").success).toBe(false);
});

test("one home's addresses of the newer kind are counted as one, and the older kind each by itself", () => {
  expect(countedAs("2001:db8:1:1::9")).toBe(countedAs("2001:0db8:1:1:ffff::1"));
  expect(countedAs("2001:db8:1:2::9")).not.toBe(countedAs("2001:db8:1:1::9"));
  expect(countedAs("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(["198.51.100.7", "::ffff:198.51.100.7", "::1"].map(countedAs)).toEqual([
    "198.51.100.7",
    "198.51.100.7",
    "::1",
  ]);
});

describe("a workshop that has begun", () => {
  test("is neither moved nor called off by SQL", async () => {
    const workshop = await anOpenWorkshop(world);
    await travel(Number(workshop.startsAt) - Date.now() + 60_000);
    const { actor } = world.host.head;
    const who = { person: actor.personId, hat: "school", organisation: actor.organisationId };
    for (const change of [
      "state = 'cancelled'",
      "room = 'Attic'",
      "ends_at = ends_at + interval '10 minutes'",
    ]) {
      const sql = `UPDATE training.workshop SET ${change} WHERE id = '${workshop.id}'`;
      expect(await tryAs(database, "imt_app", who, sql)).toMatch(/^KEEP/);
    }
  });

  test("shows no figures before its Lead's two days are over, and takes one answer from each place", async () => {
    const workshop = await anOpenWorkshop(world);
    const place = await signsUp(world, workshop);
    await travel(Number(workshop.endsAt) - Date.now() + hours(2));
    expect(await figuresOf(world.host.head.actor, workshop.id)).toBeNull();
    const marks = `UPDATE training.workshop_place SET said_at = now() WHERE id = '${place.id}'`;
    const says = `INSERT INTO training.workshop_feedback (id, workshop_id, welcome, clear, useful, "on")
      VALUES (gen_random_uuid(), '${workshop.id}', 4, 4, 4, network.today())`;
    const who = { hat: "visitor", place: place.tokenHash };
    expect(await tryAs(database, "imt_app", who, marks, says)).toBe(1);
    expect(await tryAs(database, "imt_app", who, marks, says, says)).toMatch(/^KEEP/);
    expect(await tryAs(database, "imt_app", who, marks, says, "SAVEPOINT a", says)).toMatch(/^KEEP/);
    await travel(Number(workshop.endsAt) - Date.now() + days(3));
    expect(await figuresOf(world.host.head.actor, workshop.id)).not.toBeNull();
  });
});
