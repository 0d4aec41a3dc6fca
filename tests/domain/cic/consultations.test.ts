import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  bookConsultation,
  callMyConsultationOff,
  callOffByLink,
  moveByLink,
  moveConsultation,
  sayNoToConsultations,
  stopRemindersByLink,
} from "@/lib/domain/cic/consultations/actions";
import { keyOf } from "@/lib/domain/cic/consultations/consultations";
import { consultationInHand, myConsultation, myConsultations } from "@/lib/domain/cic/consultations/read";
import { type Actor, visitor } from "@/lib/entry/actor";
import { aHubToBookAt, aLearner, bookAs, freeAt, payFor, typedFor } from "@/tests/support/consulting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const { db } = database;
const world = aHubToBookAt(database);
let robin: Actor;
beforeEach(async () => {
  robin = await aLearner(database);
});
const times = () => freeAt(robin, world.hub);
const first = async () => (await times())[0]!;
const mailTo = (actor: Actor, template: string) =>
  db.mail.findMany({ where: { to: actor.email, template }, orderBy: { createdAt: "asc" } });

describe("saying yes or no", () => {
  test("HB-1 a booking is made with the words its person saw, and their yes is about that very booking", async () => {
    const at = await first();
    const old = { ...typedFor({ at, hub: world.hub }), wording: 9 };
    await expect(press(bookConsultation, robin, old)).rejects.toMatchObject({
      fields: { form: expect.stringContaining("changed") },
    });
    const id = await bookAs(robin, { at, hub: world.hub });
    const yes = await db.consentRecord.findFirstOrThrow({ where: { about: id } });
    expect(yes).toMatchObject({ personId: robin.personId, act: "given", hat: "personal_learner" });
    expect((await myConsultation(robin, id)).consentId).toBe(yes.id);
  });

  test("FA-1 a person says no, and nothing is asked again", async () => {
    expect(await myConsultations(robin)).toMatchObject({ consultations: [], saidNo: null });
    await press(sayNoToConsultations, robin, { wording: 1 });
    const { consultations, saidNo } = await myConsultations(robin);
    expect(consultations).toEqual([]);
    expect(saidNo).toBeInstanceOf(Date);
    expect(await db.consentRecord.findFirst({ where: { personId: robin.personId as string } })).toMatchObject(
      {
        act: "refused",
        about: "",
      },
    );
    expect(await db.mail.count({ where: { to: robin.email } })).toBe(0);
  });

  test("HB-1 no other hat books, and another person finds nothing", async () => {
    const at = await first();
    for (const role of ["school", "locality_hub", "commissioner", "imatter_training"] as const)
      await expect(
        press(bookConsultation, await aLearner(database, role), typedFor({ at, hub: world.hub })),
      ).rejects.toMatchObject({ name: "Refused" });
    const id = await bookAs(robin, { at, hub: world.hub });
    await expect(myConsultation(await aLearner(database), id)).rejects.toMatchObject({ name: "NotFound" });
    expect((await myConsultations(await aLearner(database, "family"))).consultations).toEqual([]);
  });
});

describe("what is offered", () => {
  test("is free: each of the first times can be booked, and what is booked is offered no longer", async () => {
    const at = await first();
    await bookAs(robin, { at, hub: world.hub });
    const left = (await times()).map((time) => time.getTime());
    const blocked = (105 * 60_000) as number;
    expect(left.some((time) => Math.abs(time - at.getTime()) < blocked)).toBe(false);
    const somebody = await aLearner(database, "family");
    await expect(bookAs(somebody, { at, hub: world.hub })).rejects.toMatchObject({ name: "Problem" });
    await bookAs(somebody, { at: new Date(left[0]!), hub: world.hub });
  });

  test("by phone it needs a number, and in person it has a room", async () => {
    const at = await first();
    const typed = { ...typedFor({ at, hub: world.hub }), phone: "" };
    await expect(press(bookConsultation, robin, typed)).rejects.toMatchObject({
      fields: { phone: expect.any(String) },
    });
    const [there] = await freeAt(robin, world.hub, "in_person");
    const id = await bookAs(robin, { at: there!, way: "in_person", hub: world.hub });
    expect(await myConsultation(robin, id)).toMatchObject({ room: "The green room", phone: "" });
  });
});

describe("moving and calling off", () => {
  test("a move has the new time, keeps its entry in the calendar and raises its number", async () => {
    const [from, , , , , , , , to] = await times();
    const id = await bookAs(robin, { at: from!, hub: world.hub });
    await payFor(database, id);
    await press(moveConsultation, robin, { consultation: id, at: to!.toISOString() });
    const [{ calendar = "" } = {}] = await mailTo(robin, "consultation-moved");
    expect(calendar).toContain(`UID:consultation-${id}`);
    expect(calendar).toContain("SEQUENCE:1");
    expect((await myConsultation(robin, id)).startsAt).toEqual(to);
    await press(callMyConsultationOff, robin, { consultation: id });
    const [off] = await mailTo(robin, "consultation-off");
    expect(off?.calendar).toContain("METHOD:CANCEL");
    expect(off?.calendar).toContain("SEQUENCE:2");
    expect((await times()).map((time) => time.getTime())).toContain(to!.getTime());
  });

  test("the link in the letter moves it, stops reminders and calls it off, and shows nothing that was typed", async () => {
    const [from, , , , , , , , to] = await times();
    const id = await bookAs(robin, { at: from!, hub: world.hub, accessNeeds: "A ramp, please" });
    await payFor(database, id);
    const key = keyOf(id);
    expect((await mailTo(robin, "consultation-booked"))[0]?.text).toContain(key);
    expect(await consultationInHand(key)).toMatchObject({ state: "booked", accessNeeds: "", phone: "" });
    await press(moveByLink, visitor, { key, at: to!.toISOString() });
    await press(stopRemindersByLink, visitor, { key });
    await press(callOffByLink, visitor, { key });
    expect(await consultationInHand(key)).toMatchObject({
      state: "cancelled",
      reminders: false,
      calledOffBy: "person",
    });
    const other = keyOf(crypto.randomUUID());
    expect(await consultationInHand(other)).toBeNull();
    await expect(press(callOffByLink, visitor, { key: other })).rejects.toMatchObject({ name: "NotFound" });
  });

  test("nothing anybody typed is in a letter or in the record of what was done", async () => {
    const typed = "Seventeen pink flamingos";
    const id = await bookAs(robin, {
      at: await first(),
      hub: world.hub,
      accessNeeds: typed,
      phone: "01632 960099",
    });
    await payFor(database, id);
    await press(callMyConsultationOff, robin, { consultation: id });
    const { rows } = await database.owner.query(
      "SELECT count(*)::int AS n FROM network.mail WHERE text ~ 'flamingo|960099' OR subject ~ 'flamingo' OR calendar ~ 'flamingo|960099'",
    );
    expect(rows[0].n).toBe(0);
    const audit = await database.owner.query(
      "SELECT count(*)::int AS n FROM network.audit_event WHERE facts::text ~ 'flamingo|960099'",
    );
    expect(audit.rows[0].n).toBe(0);
  });
});
