import { beforeAll, expect, test, vi } from "vitest";
import { whoLooked } from "@/lib/domain/network/audit/read";
import { expressInterest } from "@/lib/domain/network/interests/actions";
import { inbox } from "@/lib/domain/network/interests/read";
import { ourPeople } from "@/lib/domain/network/memberships/read";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { myOrder, orderForStaff } from "@/lib/domain/training/orders/read";
import { actionsDefined } from "@/lib/entry/action";
import { type Actor, visitor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { perform } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { hours, travel } from "@/lib/platform/clock";
import { aMembership, aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aBuyer, aWorldWithPrices } from "@/tests/support/money";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());
let daniel: Actor;
beforeAll(async () => {
  daniel = (await someoneAs(world.db, "imatter_training", { name: "Daniel Frost" })).actor;
});

const lookedAt = async (actor: Actor) => (await whoLooked(actor)).byOthers.map(({ what }) => what);

test("Daniel opens Amara's order, and Amara sees that somebody at I Matter Training looked", async () => {
  const amara = await aBuyer(world);
  const done = await perform({ ...actionsDefined.get(payByCard)!, afterwards: undefined }, amara.actor, {
    enrolment: amara.place.id,
  });
  const order = done.subject[1];
  await myOrder(amara.actor, order);
  expect(await lookedAt(amara.actor)).toEqual([]);
  await orderForStaff(daniel, order);
  await orderForStaff(daniel, order);
  expect(await lookedAt(amara.actor)).toEqual(["looked at an order"]);
  const [seen] = (await whoLooked(amara.actor)).byOthers;
  expect(seen?.who).toContain("I Matter Training");
  travel(hours(1.1));
  await orderForStaff(daniel, order);
  travel(0);
  expect(await lookedAt(amara.actor)).toHaveLength(2);
});

test("whoever wrote to us sees that their message was read", async () => {
  const { actor } = await someoneAs(world.db, "personal_learner");
  const typed = {
    wording: "1",
    route: "course",
    name: "Ann",
    email: "ann@tests.example",
    message: "Tell me more.",
  };
  await press(expressInterest, actor, typed);
  await inbox(daniel, "training", 1);
  expect(await lookedAt(actor)).toContain("read an expression of interest");
});

test("a colleague sees that their name and address were shown, and looking at oneself is not noted", async () => {
  const head = await someoneAs(world.db, "school");
  const person = await aPerson(world.db);
  const given = { person, role: "school", organisation: head.organisation, grantedBy: head.person } as const;
  const colleague = await wearing(world.db, (await aMembership(world.db, given)).id);
  await ourPeople(head.actor);
  await ourPeople(head.actor);
  expect(await lookedAt(colleague)).toEqual(["saw who is in an organisation, with names and addresses"]);
  expect(await lookedAt(head.actor)).toEqual([]);
});

test("opening the account and signing in with the code count as one's own; a code asked for is somebody's", async () => {
  const { actor } = await someoneAs(world.db, "personal_learner");
  const deed = (action: "session.start" | "account.open", subject: readonly [string, string]) =>
    within(visitor, "network", (tx) =>
      recordDeed(tx, visitor, action, { subject, about: actor.personId as string }),
    );
  await deed("account.open", ["person", "one"]);
  await deed("session.start", ["session", "one"]);
  await deed("session.start", ["sign-in", "code"]);
  const { byOthers, byMe } = await whoLooked(actor);
  expect(byMe.map(({ who }) => who)).toEqual(["You, when signing in", "You, when signing in"]);
  expect(byOthers.map(({ who }) => who)).toEqual(["Somebody not signed in, who typed your address"]);
});

test("everything others did can be read, a page at a time, however much it is", async () => {
  const { actor } = await someoneAs(world.db, "personal_learner");
  const about = actor.personId as string;
  await within(visitor, "network", async (tx) => {
    for (let n = 0; n < 51; n += 1)
      await recordDeed(tx, visitor, "session.start", { subject: ["sign-in", `code ${n}`], about });
  });
  const [first, second] = [await whoLooked(actor), await whoLooked(actor, 2)];
  expect([first.byOthers.length, second.byOthers.length]).toEqual([50, 1]);
  expect(first.pages).toBe(2);
  expect(new Set([...first.byOthers, ...second.byOthers].map(({ key }) => key)).size).toBe(51);
});
