import { beforeAll, describe, expect, test, vi } from "vitest";
import { areaToBookIn, chosenIn } from "@/lib/domain/cic/booking-steps/begin";
import { bookingStep } from "@/lib/domain/cic/booking-steps/step";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";
import { costInWords, weeksOf } from "@/lib/domain/cic/consultations/words";
import { hubsNear } from "@/lib/domain/cic/hub-search/find";
import { monthAt } from "@/lib/domain/cic/hub-search/times";
import { type Actor, visitor } from "@/lib/entry/actor";
import { now } from "@/lib/platform/clock";
import { aLocality, anOrganisation } from "@/prisma/seed/build";
import { inDays } from "@/prisma/seed/hosting";
import { aHub, opens } from "@/prisma/seed/hubs";
import { aHubToBookAt, aLearner, bookAs, freeAt } from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const world = aHubToBookAt(database);
let robin: Actor;
beforeAll(async () => {
  robin = await aLearner(database);
});
const hubId = () => world.hub.organisation.id;
const asked = (more: Record<string, unknown> = {}) =>
  timesAsked.parse({ hub: hubId(), way: "phone", ...more });

describe("finding a hub", () => {
  test("HB-7 only hubs that are appointed now and say where they are can be found", async () => {
    const ended = await aHub(db);
    await db.hubAppointment.updateMany({
      where: { organisationId: ended.organisation.id },
      data: { endedAt: now(), because: "It closed" },
    });
    await anOrganisation(db, { kind: "locality_hub" });
    const { hubs } = await hubsNear(undefined);
    expect(hubs.map(({ id }) => id)).toEqual([hubId()]);
    expect(hubs[0]).toMatchObject({ inPerson: true, terms: { pence: 15_000, fundedUntil: null } });
    await expect(monthAt(visitor, { hub: ended.organisation.id, way: "phone" })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  test("near a postcode the nearest comes first, and a place nobody knows says so", async () => {
    await aLocality(db, {
      slug: "far-dale",
      name: "Far Dale",
      districts: { ZZ1: [400_000, 400_000], ZZ5: [440_000, 400_000] },
    });
    const far = await aHub(db, { outcode: "ZZ5" });
    const near = await hubsNear("zz5 1aa");
    expect(near).toMatchObject({ near: "found", called: "ZZ5" });
    expect(near.hubs.map(({ id }) => id)).toEqual([far.organisation.id, hubId()]);
    expect(Math.round(near.hubs[1]?.miles ?? 0)).toBe(25);
    expect((await hubsNear("Atlantis")).near).toBe("unknown");
  });
});

describe("the free times of a month", () => {
  test("show nobody whose the others are, and end with the horizon, the licence and the appointment", async () => {
    const { days } = await monthAt(visitor, asked());
    expect(days.length).toBeGreaterThan(0);
    await db.practitionerLicence.updateMany({
      where: { personId: world.hub.practitioner.person.id },
      data: { endsOn: inDays(12) },
    });
    const last = (await freeAt(visitor as Actor, world.hub)).at(-1);
    expect(last?.toISOString().slice(0, 10) ?? "").toBe(inDays(12).toISOString().slice(0, 10));
    await db.practitionerLicence.updateMany({
      where: { personId: world.hub.practitioner.person.id },
      data: { endsOn: inDays(335) },
    });
  });

  test("a practitioner who works at two hubs is taken at both, and nobody is offered themselves", async () => {
    const { person, actor } = world.hub.practitioner;
    const [at] = await freeAt(robin, world.hub);
    await bookAs(robin, { at: at!, hub: world.hub });
    const other = await aHub(db);
    await db.membership.create({
      data: {
        ...{ personId: person.id, organisationId: other.organisation.id, role: "locality_hub" },
        ...{ isLinkContact: false, startsAt: now(), createdAt: now() },
      },
    });
    await db.practitionerLicence.updateMany({
      where: { personId: other.practitioner.person.id },
      data: { endedAt: now(), because: "Left" },
    });
    await db.practitionerLicence.create({
      data: {
        ...{ personId: person.id, organisationId: other.organisation.id },
        ...{ startsOn: inDays(-1), endsOn: inDays(300), licensedAt: now() },
      },
    });
    await opens(db, other.organisation, person, [9 * 60, 17 * 60]);
    const there = (await freeAt(robin, other)).map((time) => time.getTime());
    expect(there).not.toContain(at!.getTime());
    expect(there.length).toBeGreaterThan(0);
    expect(await freeAt({ ...actor, asker: "family" } as Actor, other)).toEqual([]);
  });
});

describe("on the way to a booking", () => {
  test("HB-1 the words come first, and a yes to other words than today’s is asked for again", async () => {
    expect((await bookingStep(robin, asked())).step).toBe("words");
    expect((await bookingStep(robin, asked({ yes: "9" }))).step).toBe("words");
    const yes = { yes: "1" };
    expect((await bookingStep(robin, timesAsked.parse({ ...yes, way: "phone" }))).step).toBe("hub");
    expect((await bookingStep(robin, asked(yes))).step).toBe("time");
    const at = now().toISOString();
    expect((await bookingStep(robin, asked({ ...yes, at }))).step).toBe("book");
    expect(chosenIn({ hub: "nonsense", way: "by pigeon", at: "soon" })).toBe("way=phone");
    expect([areaToBookIn(robin), areaToBookIn(visitor)]).toEqual(["/personal-learner", null]);
  });

  test("what it costs is said with its payee, also while some are funded", () => {
    const terms = { pence: 15_000, selfFunded: true, fundedUntil: null };
    expect(costInWords(terms)).toBe("£150, paid to Relationship Health Matters CIC");
    expect(costInWords({ ...terms, fundedUntil: new Date("2026-12-08") })).toMatch(
      /8 December 2026.*Otherwise £150/,
    );
    expect(costInWords({ ...terms, selfFunded: false })).toContain("Only with a funded one");
  });

  test("a month is drawn in whole weeks from Monday", () => {
    const weeks = weeksOf("2026-02");
    expect([weeks.length, weeks[0]?.[6], weeks.at(-1)?.[5]]).toEqual([5, "2026-02-01", "2026-02-28"]);
  });
});
