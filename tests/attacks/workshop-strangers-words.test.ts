import { beforeEach, expect, test, vi } from "vitest";
import {
  keepMyPlace,
  seeThatItMoved,
  signUpForWorkshop,
} from "@/lib/domain/training/workshop-places/actions";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import { noRoomForMore } from "@/lib/domain/training/workshop-places/words";
import { visitor } from "@/lib/entry/actor";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import {
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  placeAt,
  signsUp,
  takenIn,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const world = aWorldOfWorkshops(freshDatabase());
beforeEach(() => world.db.rateLimit.deleteMany({}));

const stranger = {
  name: "Gone Robin",
  accessNeeds: "Bring your bank card",
  party: 2,
  reminders: "yes",
  keeps: false,
} as const;

test("a family sees what a stranger typed with their address, and puts it right as they keep it", async () => {
  const workshop = await anOpenWorkshop(world, 9);
  const place = await signsUp(world, workshop, stranger);
  expect(await myPlace(place.key)).toMatchObject({
    name: "Gone Robin",
    party: 2,
    accessNeeds: "Bring your bank card",
  });
  await press(keepMyPlace, visitor, {
    place: place.key,
    name: "Asha Real",
    party: "3",
    accessNeeds: "A ramp",
  });
  const kept = { name: "Asha Real", party: 3, accessNeeds: "A ramp", keptAt: expect.any(Date) };
  expect(await placeAt(world, workshop, place.email)).toMatchObject(kept);
  expect(await takenIn(world, workshop)).toBe(3);
  expect(await myPlace(place.key)).toMatchObject({ name: "", kept: true });
  for (const { text } of await lettersTo(world, place.email))
    expect(text).not.toMatch(/Gone Robin|bank card/);
});

test("nothing but the form that shows it keeps what was typed", async () => {
  const place = await signsUp(world, await anOpenWorkshop(world, 9), stranger);
  await press(seeThatItMoved, visitor, { place: place.key });
  expect(await myPlace(place.key)).toMatchObject({ kept: false });
});

test("keeping with more people than there is room for keeps nothing and says so", async () => {
  const workshop = await anOpenWorkshop(world, 6);
  const place = await signsUp(world, workshop, { keeps: false });
  await signsUp(world, workshop, { party: 1 });
  const grows = press(keepMyPlace, visitor, { place: place.key, party: "6" });
  await expect(grows).rejects.toMatchObject({ fields: { party: noRoomForMore } });
  expect(await myPlace(place.key)).toMatchObject({ kept: false, party: 1 });
});

test("whoever signs up signed in with the address replaces what a stranger typed with it before", async () => {
  const workshop = await anOpenWorkshop(world, 9);
  const { actor } = await someoneAs(world.db, "family");
  const email = actor.email as string;
  await signsUp(world, workshop, { ...stranger, email });
  const typed = {
    workshop: workshop.code,
    name: "Real Name",
    email,
    party: "1",
    accessNeeds: "",
    read: "yes",
  };
  await press(signUpForWorkshop, actor, typed);
  const theirs = { name: "Real Name", party: 1, accessNeeds: "", reminders: false, keptAt: expect.any(Date) };
  expect(await placeAt(world, workshop, email)).toMatchObject(theirs);
});

test("needs carry no web address, when signing up or keeping", async () => {
  const workshop = await anOpenWorkshop(world, 9);
  const accessNeeds = "Confirm first at evil.example";
  const refused = { fields: { accessNeeds: expect.stringContaining("web addresses") } };
  await expect(signsUp(world, workshop, { accessNeeds })).rejects.toMatchObject(refused);
  const place = await signsUp(world, workshop, { keeps: false });
  await expect(press(keepMyPlace, visitor, { place: place.key, accessNeeds })).rejects.toMatchObject(refused);
});
