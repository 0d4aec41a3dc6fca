import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deleteWhatIsOverdue } from "@/lib/domain/network/retention/write";
import { askToBeCertified, endCertification } from "@/lib/domain/training/certification/actions";
import { oneLead } from "@/lib/domain/training/certification/read";
import { leaveTraining } from "@/lib/domain/training/people-data/actions";
import { trainingPurges } from "@/lib/domain/training/retention/purge";
import { standDownFrom } from "@/lib/domain/training/second-contacts/actions";
import { tellOfEveryGap } from "@/lib/domain/training/second-contacts/jobs";
import { moveWorkshop } from "@/lib/domain/training/workshops/actions";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { secondChanged, steppedDown } from "@/lib/domain/training/workshops/words";
import type { Actor } from "@/lib/entry/actor";
import { days } from "@/lib/platform/clock";
import { inLondon, time } from "@/lib/platform/dates";
import { aMembership, aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { lettersTo, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const travel = travelTogether(database);

let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let other: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
beforeEach(async () => {
  await db.rateLimit.deleteMany({});
  [host, lead, other] = [await aHost(db), await aLead(db), await aLead(db)];
  workshop = await aWorkshop(db, { host, lead, second: other.person, at: atHour(30) });
});
afterEach(() => travel(0));

const row = () => db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
const templates = async ({ email }: { email: string }) =>
  (await lettersTo({ db, host, lead }, email)).map(({ template }) => template);
const signUp = () => signsUp({ db, host, lead }, workshop);
const closeToIt = () => travel(Number(workshop.startsAt) - Date.now() - days(3));
const ends = async (person: { id: string }) => {
  const { actor } = await someoneAs(db, "imatter_training");
  const { id } = await db.leadCertification.findFirstOrThrow({ where: { personId: person.id } });
  await press(endCertification, actor, { certification: id, because: "Not safe with families" });
};
const signedIn = (actor: Actor): Actor => ({
  ...actor,
  asker: "signed-in",
  membershipId: null,
  organisationId: null,
});
const leaves = (actor: Actor) => press(leaveTraining, signedIn(actor), { sure: "yes" });

describe("SY-3 a second contact who can no longer stand by", () => {
  test("leaves a gap when their certification ends: the school and the Lead hear, and close to the day nobody signs up", async () => {
    await ends(other.person);
    expect(await row()).toMatchObject({ secondContactId: null, secondGoneAt: expect.any(Date) });
    for (const one of [host.head.actor, lead.actor])
      expect(await templates(one as never)).toContain("workshop-second-gone");
    await closeToIt();
    await expect(signUp()).rejects.toThrow();
  });

  test("is asked for at every sign-up, and the contact at a school is no longer theirs to read", async () => {
    const looks = () =>
      tryAs(
        database,
        "imt_app",
        { person: other.person.id, hat: "lead_professional" },
        "SELECT * FROM training.host_contact",
      );
    await db.hostContact.upsert({
      where: { organisationId: host.organisation.id },
      create: {
        organisationId: host.organisation.id,
        safeguardingName: "Sam",
        safeguardingPhone: "01632 960001",
        safeguardingEmail: "sam@s.example",
      },
      update: {},
    });
    const before = await looks();
    await db.leadCertification.updateMany({
      where: { personId: other.person.id },
      data: { endedAt: new Date(), because: "No" },
    });
    expect(await looks()).not.toEqual(before);
    await closeToIt();
    await expect(signUp()).rejects.toThrow();
  });

  test("leaves a gap when their account is closed for them, and so does a Lead", async () => {
    await db.person.updateMany({
      where: { id: { in: [other.person.id, lead.person.id] } },
      data: { disabledAt: new Date() },
    });
    await tellOfEveryGap.run({});
    expect(await row()).toMatchObject({ leadId: null, leadGoneAt: expect.any(Date), secondContactId: null });
    expect(await templates(host.head.actor as never)).toEqual(
      expect.arrayContaining(["workshop-second-gone", "workshop-lead-gone"]),
    );
  });
});

describe("LD-1 leaving I Matter Training", () => {
  test("takes a Lead and a second contact off their workshops, and the school hears of both", async () => {
    for (const { actor } of [lead, other]) await leaves(actor);
    expect(await row()).toMatchObject({
      leadId: null,
      leadGoneAt: expect.any(Date),
      secondContactId: null,
      secondGoneAt: expect.any(Date),
    });
    expect(await templates(host.head.actor as never)).toEqual(
      expect.arrayContaining(["workshop-lead-gone", "workshop-second-gone"]),
    );
    expect(await db.leadCertification.count({ where: { personId: lead.person.id } })).toBe(0);
  });

  test("leaves a certification that was ended with its reason and without its evidence, for staff when they ask again", async () => {
    await ends(lead.person);
    await leaves(lead.actor);
    const kept = await db.leadCertification.findMany({ where: { personId: lead.person.id } });
    expect(kept).toMatchObject([{ because: "Not safe with families", evidence: "Deleted when they left." }]);
    await press(askToBeCertified, lead.actor, {
      level: "lead",
      evidence: "I have led many workshops beside others.",
    });
    const asked = await db.leadCertification.findFirstOrThrow({
      where: { personId: lead.person.id, decidedAt: null },
    });
    const { actor } = await someoneAs(db, "imatter_training");
    expect((await oneLead(actor, asked.id)).before).toMatchObject([{ because: "Not safe with families" }]);
  });

  test("keeps it no longer than until its period ends", async () => {
    await ends(lead.person);
    await leaves(lead.actor);
    const left = () => db.leadCertification.count({ where: { personId: lead.person.id } });
    await deleteWhatIsOverdue("training", trainingPurges);
    expect(await left()).toBe(1);
    await travel(days(1100));
    await deleteWhatIsOverdue("training", trainingPurges);
    expect(await left()).toBe(0);
  });
});

describe("SY-1 whoever stepped down", () => {
  const saves = (second: string, more: object = {}) =>
    press(moveWorkshop, host.head.actor, {
      ...{ workshop: workshop.id, day: inLondon(workshop.startsAt).day, room: workshop.room, second },
      ...{
        from: time(workshop.startsAt),
        until: time(workshop.endsAt),
        capacity: String(workshop.capacity),
        ...more,
      },
    });

  test("is not named again, by a form, by the list or by SQL", async () => {
    await press(standDownFrom, other.actor, { workshop: workshop.id });
    await expect(saves(other.person.id)).rejects.toMatchObject({ fields: { second: steppedDown } });
    expect(
      (await ourWorkshop(host.head.actor, workshop.id)).contacts.map(({ value }) => value),
    ).not.toContain(other.person.id);
    await expect(
      db.workshop.update({ where: { id: workshop.id }, data: { secondContactId: other.person.id } }),
    ).rejects.toThrow(/SY-1/);
  });

  test("is not put back by a form that was drawn before: it says that somebody else stands by now", async () => {
    const colleague = await aPerson(db);
    const hat = await aMembership(db, {
      person: colleague,
      role: "school",
      organisation: host.organisation,
      isLinkContact: true,
    });
    const drawn = { secondBefore: other.person.id };
    await saves(colleague.id, drawn);
    await expect(saves(host.head.person.id, drawn)).rejects.toMatchObject({
      fields: { second: secondChanged },
    });
    expect((await row()).secondContactId).toBe(colleague.id);
    expect(await wearing(db, hat.id)).toBeTruthy();
  });

  test("somebody who is named twice is written to twice", async () => {
    const colleague = await aPerson(db);
    await aMembership(db, {
      person: colleague,
      role: "school",
      organisation: host.organisation,
      isLinkContact: true,
    });
    for (const second of [colleague.id, host.head.person.id, colleague.id]) await saves(second);
    expect((await templates(colleague)).filter((one) => one === "workshop-second")).toHaveLength(2);
  });
});
