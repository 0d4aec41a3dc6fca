import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  changeMyPlace,
  giveMyPlaceBack,
  signUpForWorkshop,
  stopMyReminders,
} from "@/lib/domain/training/workshop-places/actions";
import { myPlace, refuseReminders } from "@/lib/domain/training/workshop-places/read";
import { tellOfChange } from "@/lib/domain/training/workshop-places/tell";
import { visitor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import {
  anAddress,
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  signsUp,
  stateOf,
  takenIn,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const world = aWorldOfWorkshops(freshDatabase());
type Workshop = Awaited<ReturnType<typeof anOpenWorkshop>>;
let workshop: Workshop;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 6);
  await world.db.rateLimit.deleteMany({});
});
afterEach(() => vi.restoreAllMocks());

describe("signing up", () => {
  test("a family has a place, a letter with a calendar entry, and a link that opens it", async () => {
    const place = await signsUp(world, workshop, { party: 3, accessNeeds: "A ramp", reminders: "yes" });
    expect(place).toMatchObject({ state: "booked", party: 3, accessNeeds: "A ramp", reminders: true });
    expect(await takenIn(world, workshop)).toBe(3);
    const [letter] = await lettersTo(world, place.email);
    expect(letter?.subject).toBe("Keep your place");
    expect(letter?.text).toContain(`/workshops/place/${place.key}`);
    expect(letter?.text).not.toContain("Robin");
    expect(letter?.text).toContain("If this was not you, do nothing: we let it go.");
    expect(letter?.calendar).toContain("METHOD:REQUEST");
    expect(letter?.calendar).toContain(`UID:place-${place.id}@`);
    expect(place.tokenHash).not.toContain(place.key);
    expect(await myPlace(place.key)).toMatchObject({ state: "booked", party: 3 });
  });

  test("one sign-up for an address: again changes nothing, answers the same, and the letter alone tells", async () => {
    const place = await signsUp(world, workshop, { party: 2 });
    const again = await signsUp(world, workshop, { email: place.email, party: 5, wait: "yes" });
    expect(again.done).toEqual(place.done);
    expect(again.id).toBe(place.id);
    expect(await takenIn(world, workshop)).toBe(2);
    const letters = await lettersTo(world, place.email);
    expect(letters.map(({ template }) => template)).toEqual(["place-booked", "place-again"]);
    expect(letters[1]?.text).toContain(place.key);
  });

  test("whoever is signed in signs up as nobody: nothing ties the place to their account (SN-5)", async () => {
    const learner = await someoneAs(world.db, "family");
    const typed = { workshop: workshop.code, name: "Ewa", email: anAddress(), party: "1", read: "yes" };
    await press(signUpForWorkshop, learner.actor, typed);
    const deeds = await world.db.auditEvent.findMany({ where: { action: "workshop-place.take" } });
    expect(deeds.every(({ actorId, aboutPersonId }) => actorId === null && aboutPersonId === null)).toBe(
      true,
    );
  });

  test("SN-3 a shortage is one sentence, whatever is free: nobody counts how many come", async () => {
    const more = async () => (await problemOf(signsUp(world, workshop, { party: 6 }))).wait;
    await signsUp(world, workshop, { party: 2 });
    const [four, none] = [await more(), (await signsUp(world, workshop, { party: 4 })) && (await more())];
    expect(four).toMatch(/no room for all of you/);
    expect(none).toBe(four);
  });

  test.each([
    ["the introduction not read (TT-3)", { read: undefined }, "read"],
    ["seven people", { party: "7" }, "party"],
    ["nobody", { party: "0" }, "party"],
    ["an address of two", { email: "a@x.example,b@x.example" }, "email"],
    ["a name with a link in it", { name: "Win at www.evil.example" }, "name"],
    ["needs without an end", { accessNeeds: "x".repeat(501) }, "accessNeeds"],
    ["a state of one's own", { state: "booked" }, "form"],
  ])("%s is a clear sentence, and nothing is written", async (_what, given, field) => {
    const typed = { workshop: workshop.code, name: "Robin", email: anAddress(), party: "1", read: "yes" };
    const tried = press(signUpForWorkshop, visitor, { ...typed, ...given });
    await expect(tried).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
    expect(await takenIn(world, workshop)).toBe(0);
  });
});

test("a workshop that is called off, unpublished or made up takes no sign-up, and says so", async () => {
  await world.db.workshop.update({
    where: { id: workshop.id },
    data: { state: "cancelled", cancelledAt: new Date() },
  });
  for (const code of [workshop.code, "zzzzzzzz"]) {
    const typed = { workshop: code, name: "Robin", email: anAddress(), party: "1", read: "yes" };
    await expect(press(signUpForWorkshop, visitor, typed)).rejects.toMatchObject({
      fields: { form: expect.stringContaining("Nobody can sign up") },
    });
  }
});

describe("by the link", () => {
  test("a party grows only where there is room, and shrinks at once", async () => {
    const place = await signsUp(world, workshop, { party: 2 });
    await signsUp(world, workshop, { party: 3 });
    const change = (party: number) =>
      press(changeMyPlace, visitor, { place: place.key, party: String(party), accessNeeds: "" });
    await expect(change(4)).rejects.toMatchObject({ fields: { party: expect.not.stringMatching(/\d/) } });
    await change(3);
    expect(await takenIn(world, workshop)).toBe(6);
    await change(1);
    expect(await takenIn(world, workshop)).toBe(4);
  });

  test("FA-1 a place is given back with one press, and its calendar entry goes", async () => {
    const place = await signsUp(world, workshop, { party: 2 });
    await press(giveMyPlaceBack, visitor, { place: place.key });
    expect(await stateOf(world, place)).toBe("cancelled");
    expect(await takenIn(world, workshop)).toBe(0);
    const letter = (await lettersTo(world, place.email)).at(-1);
    expect(letter?.calendar).toContain("METHOD:CANCEL");
    expect(letter?.calendar).toContain("STATUS:CANCELLED");
    expect(letter?.calendar).toContain(`UID:place-${place.id}@`);
    await press(giveMyPlaceBack, visitor, { place: place.key });
    expect((await signsUp(world, workshop, { email: place.email })).id).not.toBe(place.id);
  });

  test("54 reminders stop with one press, and from the mail program alone", async () => {
    const [one, two] = [
      await signsUp(world, workshop, { reminders: "yes" }),
      await signsUp(world, workshop, { reminders: "yes" }),
    ];
    await press(stopMyReminders, visitor, { place: one.key });
    expect(await refuseReminders(two.key)).toBe(true);
    expect(await myPlace(one.key)).toMatchObject({ reminders: false });
    expect(await myPlace(two.key)).toMatchObject({ reminders: false });
  });

  test("a tampered link opens nothing, and one link never opens another's place", async () => {
    const place = await signsUp(world, workshop);
    const bad = `${place.key.slice(0, -1)}${place.key.endsWith("A") ? "B" : "A"}`;
    expect(await myPlace(bad)).toBeNull();
    expect(await myPlace("x")).toBeNull();
    await expect(press(giveMyPlaceBack, visitor, { place: bad })).rejects.toMatchObject({ name: "NotFound" });
    expect(await stateOf(world, place)).toBe("booked");
  });
});

test("53 a workshop that moves, then is called off, moves and then cancels the same entry for everybody", async () => {
  const place = await signsUp(world, workshop);
  const change = async (data: object, what: "moved" | "cancelled") => {
    await world.db.workshop.update({ where: { id: workshop.id }, data });
    await within(world.host.head.actor, "training", (tx) => tellOfChange(tx, workshop, what));
  };
  await change({ room: "Library" }, "moved");
  await change({ state: "cancelled", cancelledAt: new Date() }, "cancelled");
  const calendars = (await lettersTo(world, place.email)).map(({ calendar }) => calendar ?? "");
  const sequences = calendars.map((text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
  expect(new Set(calendars.map((text) => /UID:(\S+)/.exec(text)?.[1])).size).toBe(1);
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(new Set(sequences).size).toBe(3);
  expect(calendars[2]).toContain("METHOD:CANCEL");
  expect(calendars[1]).toContain("Library");
});
