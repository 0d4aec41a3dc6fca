/** Anybody can type an address: what that holds, and for how long. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendMail } from "@/lib/domain/network/mail/jobs";
import {
  giveMyPlaceBack,
  keepMyPlace,
  signUpForWorkshop,
} from "@/lib/domain/training/workshop-places/actions";
import { passOn } from "@/lib/domain/training/workshop-places/jobs";
import { visitor } from "@/lib/entry/actor";
import { hours, minutes } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";
import {
  anAddress,
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  placeAt,
  signsUp,
  stateOf,
  takenIn,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const travel = travelTogether(database);

let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 4);
  await world.db.rateLimit.deleteMany({});
});
afterEach(() => travel(0));

type Signed = { id: string; key: string; email: string };
const unkept = (given = {}, at = workshop) => signsUp(world, at, { ...given, keeps: false });
const keeps = ({ key }: Signed) => press(keepMyPlace, visitor, { place: key });
const letterGoes = ({ id }: Signed) => sendMail.run({ key: `place ${id}` });
const templates = async ({ email }: Signed) =>
  (await lettersTo(world, email)).map(({ template }) => template);

test("a letter no server takes, while later ones go, has its day begin all the same", async () => {
  const another = await anOpenWorkshop(world);
  const place = await unkept();
  await travel(hours(30));
  const other = await unkept({}, another);
  await travel(hours(49));
  await passOn();
  expect(await placeAt(world, workshop, place.email)).toMatchObject({ keepBy: null });
  await letterGoes(other);
  await passOn();
  await travel(hours(72));
  await passOn();
  expect(await stateOf(world, place)).toBe("booked");
  await travel(hours(73) + minutes(5));
  await passOn();
  expect(await stateOf(world, place)).toBe("lapsed");
});

test("whoever is signed in with that very address has kept it already; with another they have not", async () => {
  const { actor } = await someoneAs(world.db, "family");
  const as = (email: string) =>
    press(signUpForWorkshop, actor, { workshop: workshop.code, name: "Ewa", email, party: "1", read: "yes" });
  await as(actor.email);
  expect((await placeAt(world, workshop, actor.email)).keptAt).not.toBeNull();
  expect((await lettersTo(world, actor.email))[0]).toMatchObject({ subject: "Your place is kept" });
  const other = anAddress();
  await as(other);
  expect((await placeAt(world, workshop, other)).keptAt).toBeNull();
});

test("whoever is signed in keeps what somebody else had typed with their address", async () => {
  const { actor } = await someoneAs(world.db, "family");
  await unkept({ email: actor.email });
  const typed = { workshop: workshop.code, name: "Ewa", email: actor.email, party: "1", read: "yes" };
  await press(signUpForWorkshop, actor, typed);
  expect((await placeAt(world, workshop, actor.email)).keptAt).not.toBeNull();
  expect(await templates({ id: "", key: "", email: actor.email })).toEqual(["place-booked", "place-again"]);
});

test("an address holds three it has not kept; a fourth is answered the same, and its letter says why", async () => {
  const email = anAddress();
  const answers = [];
  for (let n = 0; n < 3; n++) answers.push(await unkept({ email }, await anOpenWorkshop(world)));
  const typed = { workshop: workshop.code, name: "Robin", email, party: "1", read: "yes" };
  expect(await press(signUpForWorkshop, visitor, typed)).toMatchObject({
    goTo: `/workshops/${workshop.code}/thank-you`,
  });
  expect(await takenIn(world, workshop)).toBe(0);
  const letter = (await lettersTo(world, email)).at(-1);
  expect(letter?.template).toBe("place-keep-first");
  for (const { key } of answers) expect(letter?.text).toContain(key);
  await keeps(answers[0] as Signed);
  await press(giveMyPlaceBack, visitor, { place: (answers[1] as Signed).key });
  expect((await unkept({ email })).state).toBe("booked");
});
