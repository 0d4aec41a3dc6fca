import { describe, expect, test, vi } from "vitest";
import { heldByRhm } from "@/lib/domain/cic/people-data/read";
import { eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { leave, leaveTraining } from "@/lib/domain/training/people-data/actions";
import { heldByTraining } from "@/lib/domain/training/people-data/read";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { aPerson, someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();

const rooms = ["network", "training", "cic"] as const;
const words = "What the earlier owner of this address wrote";

/** Words and letters in every room, with this address on them. */
async function wrote(email: string, personId: string | null, createdAt = now()) {
  const text = `${words} ${crypto.randomUUID()}`;
  for (const controller of rooms) {
    const interest = { route: "something_else", controller, name: "Ann", message: text } as const;
    await db.interest.create({ data: { ...interest, email, personId, createdAt } });
    const letter = { key: crypto.randomUUID(), template: "test", subject: "About", text };
    await db.mail.create({ data: { ...letter, controller, to: email, personId, createdAt } });
  }
  return text;
}

const everything = async (actor: Actor) =>
  JSON.stringify([await heldByTheNetwork(actor), await heldByTraining(actor), await heldByRhm(actor)]);

const left = (text: string) =>
  Promise.all([db.interest.count({ where: { message: text } }), db.mail.count({ where: { text } })]);

const run = (action: typeof leave, actor: Actor) => press(action, actor, { sure: "yes" });

describe("whoever holds an address later", () => {
  test("neither downloads nor deletes what its earlier owner wrote, signed in or not", async () => {
    const earlier = await aPerson(db);
    const { person, actor } = await someoneAs(db, "personal_learner");
    const theirs = await wrote(person.email, earlier.id);
    const before = await wrote(person.email, null, after(now(), -days(3)));
    const held = await everything(actor);
    for (const text of [theirs, before]) expect(held).not.toContain(text);
    await within(actor, "network", async (tx) => {
      expect(await tx.interest.count({ where: { email: person.email } })).toBe(0);
      expect(await tx.mail.count({ where: { to: person.email } })).toBe(0);
    });
    await run(leave, actor);
    expect(await left(theirs)).toEqual([3, 3]);
    expect(await left(before)).toEqual([3, 3]);
  });

  test("counts from when they moved to it, not from when they opened their account", async () => {
    const { person, actor } = await someoneAs(db, "personal_learner");
    const before = await wrote("moved-to@tests.example", null);
    const emailSince = after(now(), 60_000);
    await db.person.update({
      where: { id: person.id },
      data: { email: "moved-to@tests.example", emailSince },
    });
    const later = await wrote("moved-to@tests.example", null, after(now(), 120_000));
    const held = await everything({ ...actor, email: "moved-to@tests.example" });
    expect(held).not.toContain(before);
    expect(held).toContain(later);
  });

  test("keeps what they wrote themselves, under whichever address", async () => {
    const { person, actor } = await someoneAs(db, "personal_learner");
    const own = await wrote("an-old-one@tests.example", person.id);
    expect(await everything(actor)).toContain(own);
    await run(leave, actor);
    expect(await left(own)).toEqual([0, 0]);
  });
});

test("leaving I Matter Training takes what was written to it and its letters, and leaves the rest", async () => {
  const { person, actor } = await someoneAs(db, "personal_learner");
  const own = await wrote(person.email, person.id);
  await run(leaveTraining, actor);
  await eraseLetters.run({ person: person.id, leftAt: now().toISOString(), controller: "training" });
  const rest = await db.interest.findMany({ where: { message: own }, select: { controller: true } });
  expect(rest.map(({ controller }) => controller).toSorted()).toEqual(["cic", "network"]);
  expect(await db.mail.count({ where: { text: own, controller: "training" } })).toBe(0);
  expect(await within(thePortal, "network", (tx) => tx.mail.count({ where: { text: own } }))).toBe(2);
});
