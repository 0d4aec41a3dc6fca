import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eraseFromNetwork } from "@/lib/domain/network/people-data/write";
import { tasksOf } from "@/lib/domain/training/hosting/tasks";
import {
  standDownFrom,
  stepAsideFrom,
  takeOverWorkshop,
} from "@/lib/domain/training/second-contacts/actions";
import { tellOfEveryGap } from "@/lib/domain/training/second-contacts/jobs";
import { workshopsStoodBy } from "@/lib/domain/training/second-contacts/read";
import { notToTake } from "@/lib/domain/training/second-contacts/words";
import { pausedInWords } from "@/lib/domain/training/workshop-places/words";
import { publishWorkshop } from "@/lib/domain/training/workshops/actions";
import { leadTaken } from "@/lib/domain/training/workshops/words";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { days } from "@/lib/platform/clock";
import { aMembership, aPerson, wearing } from "@/prisma/seed/build";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import { signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const travel = travelTogether(database);

let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let second: Awaited<ReturnType<typeof aColleague>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
beforeEach(async () => {
  [host, lead] = [await aHost(db), await aLead(db)];
  // The Lead is not the only link contact of their hub: that would be a refusal of its own.
  await aColleague(lead.organisation as { id: string }, "locality_hub");
  second = await aColleague(host.organisation, "school");
  workshop = await aWorkshop(db, { host, lead, second: second.person });
});
afterEach(() => travel(0));

async function aColleague(organisation: { id: string }, role: "school" | "locality_hub") {
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role, organisation, isLinkContact: true });
  return { person, actor: await wearing(db, hat.id) };
}

type Person = { personId: string };
const row = () => db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
const steps = (actor: Actor, of = workshop) => press(standDownFrom, actor, { workshop: of.id });
const closes = (actor: Actor & Person) =>
  within({ ...actor, asker: "signed-in", membershipId: null, organisationId: null }, "network", (tx) =>
    eraseFromNetwork(tx, actor),
  );
const gapLetters = (to: string) =>
  db.mail.count({ where: { to, template: { in: ["workshop-second-gone", "workshop-lead-gone"] } } });
const ends = (person: { id: string }) =>
  db.leadCertification.updateMany({
    where: { personId: person.id },
    data: { endedAt: new Date(), because: "Ended" },
  });
const paused = { fields: { form: pausedInWords } };
const signUp = () => signsUp({ db, host, lead }, workshop);

describe("a second contact", () => {
  test("SY-3 steps down with their own press; the school and the Lead hear once, and it is the school's next task", async () => {
    expect(await workshopsStoodBy(second.actor)).toMatchObject([
      { id: workshop.id, page: `/school/workshops/${workshop.id}` },
    ]);
    await steps(second.actor);
    await tellOfEveryGap.run({});
    expect(await row()).toMatchObject({ secondContactId: null, secondGoneAt: expect.any(Date), sequence: 0 });
    expect(await workshopsStoodBy(second.actor)).toEqual([]);
    expect([await gapLetters(lead.actor.email), await gapLetters(host.head.actor.email)]).toEqual([1, 1]);
    expect((await tasksOf(host.head.actor))[0]).toMatchObject({ key: "second", state: "now" });
    await expect(steps(second.actor)).rejects.toMatchObject({ name: "Problem" });
  });

  test("SY-3 nobody steps down for somebody else", async () => {
    for (const { actor } of [host.head, lead])
      await expect(steps(actor)).rejects.toMatchObject({ name: "Problem" });
    expect(await row()).toMatchObject({ secondContactId: second.person.id });
  });

  test("SY-3 without one, families sign up until a week before and no longer, and nothing is published", async () => {
    await steps(second.actor);
    expect((await signUp()).state).toBe("booked");
    await travel(Number(workshop.startsAt) - Date.now() - days(6));
    await expect(signUp()).rejects.toMatchObject(paused);
    const draft = await aWorkshop(db, {
      ...{ host, lead, second: second.person, at: atHour(40), room: "Library", state: "confirmed" as const },
    });
    await steps(second.actor, draft);
    const opens = press(publishWorkshop, host.head.actor, { workshop: draft.id, capacity: "9", read: "yes" });
    await expect(opens).rejects.toThrow(/second contact/);
  });
});

describe("FA-1 closing an account is never refused because a workshop counts on it", () => {
  test("a second contact's gap is dated, and those it concerns are told", async () => {
    await closes(second.actor);
    await tellOfEveryGap.run({});
    await tellOfEveryGap.run({});
    expect(await row()).toMatchObject({ secondContactId: null, secondGoneAt: expect.any(Date) });
    expect([await gapLetters(lead.actor.email), await gapLetters(host.head.actor.email)]).toEqual([1, 1]);
  });

  test("a Lead's workshop takes no sign-ups any more, and the school is told", async () => {
    await closes(lead.actor);
    await tellOfEveryGap.run({});
    expect(await row()).toMatchObject({ leadId: null, leadGoneAt: expect.any(Date), state: "published" });
    expect(await gapLetters(host.head.actor.email)).toBe(1);
    const told = await db.mail.findFirstOrThrow({ where: { template: "workshop-lead-gone" } });
    expect(told.text).toContain("calls it off and asks again");
    expect(told.text).not.toContain("another Lead");
    await expect(signUp()).rejects.toMatchObject(paused);
  });
});

describe("SY-3 a Lead who cannot come", () => {
  const stepsAside = (actor: Actor) => press(stepAsideFrom, actor, { workshop: workshop.id });
  const takes = (actor: Actor) => press(takeOverWorkshop, actor, { workshop: workshop.id });
  let other: Awaited<ReturnType<typeof aLead>>;
  beforeEach(async () => {
    other = await aLead(db);
    await db.workshop.update({ where: { id: workshop.id }, data: { secondContactId: other.person.id } });
  });

  test("says so; the school and the second contact hear, families keep their places, and nobody new signs up", async () => {
    await stepsAside(lead.actor);
    expect(await row()).toMatchObject({ leadId: null, leadGoneAt: expect.any(Date), state: "published" });
    expect([await gapLetters(other.actor.email), await gapLetters(host.head.actor.email)]).toEqual([1, 1]);
    await expect(signUp()).rejects.toMatchObject(paused);
    await expect(stepsAside(lead.actor)).rejects.toMatchObject({ name: "Problem" });
  });

  test("SN-2 the second contact leads it instead, if they are a Lead, and the school hears once that it needs another", async () => {
    expect((await workshopsStoodBy(other.actor))[0]).toMatchObject({ canLead: false });
    await expect(takes(other.actor)).rejects.toMatchObject({ name: "Problem" });
    await stepsAside(lead.actor);
    expect((await workshopsStoodBy(other.actor))[0]).toMatchObject({ canLead: true });
    await takes(other.actor);
    await tellOfEveryGap.run({});
    expect(await row()).toMatchObject({ leadId: other.person.id, leadGoneAt: null, secondContactId: null });
    const letters = await db.mail.findMany({ where: { to: host.head.actor.email } });
    expect(letters.filter(({ template }) => template === "workshop-taken-over")).toHaveLength(1);
    expect(letters.filter(({ template }) => template === "workshop-second-gone")).toHaveLength(0);
    expect((await signUp()).state).toBe("booked");
  });

  test("SN-2 nobody takes over who is not certified, not the second contact, or elsewhere at that hour", async () => {
    await stepsAside(lead.actor);
    for (const actor of [lead.actor, (await aLead(db)).actor])
      await expect(takes(actor)).rejects.toMatchObject({ fields: { form: notToTake } });
    const { startsAt, endsAt } = workshop;
    const at = { startsAt, endsAt };
    const elsewhere = await aWorkshop(db, { host: await aHost(db), lead: other, at });
    await expect(takes(other.actor)).rejects.toMatchObject({ fields: { form: leadTaken } });
    await db.workshop.update({
      where: { id: elsewhere.id },
      data: { state: "cancelled", cancelledAt: new Date() },
    });
    await ends(other.person);
    await expect(takes(other.actor)).rejects.toMatchObject({ name: "Problem" });
    expect(await row()).toMatchObject({ leadId: null });
  });
});
