import { describe, expect, test, vi } from "vitest";
import { noteCame, noteWalkIn, walkInWithCode } from "@/lib/domain/training/attendance/actions";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { visitor } from "@/lib/entry/actor";
import { days, hours } from "@/lib/platform/clock";
import { someoneAs, type wearing } from "@/prisma/seed/build";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { aDayOfItsOwn, aWorldOfWorkshops, placeAt, signsUp, takenIn } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const { its, code, theDay, afterwards, checksIn } = aDayOfItsOwn(world, database);

describe("the day", () => {
  test("the code and the link say that they are here; twice does no harm", async () => {
    const one = await signsUp(world, its.workshop, { party: 2 });
    await theDay();
    await checksIn({ word: code().toLowerCase(), place: one.key });
    await checksIn({ word: code(), place: one.key });
    expect(await placeAt(world, its.workshop, one.email)).toMatchObject({ came: 2 });
  });

  test("SN-3 the code with an address answers alike whoever has signed up, and notes nothing", async () => {
    const place = await signsUp(world, its.workshop);
    await theDay();
    const answers = [];
    for (const email of [place.email, "nobody@tests.example"])
      answers.push(await checksIn({ word: code(), email }).catch(({ fields }) => fields));
    expect(answers[0]).toEqual({ place: expect.stringContaining("tell the Lead"), form: expect.any(String) });
    expect(answers[1]).toEqual(answers[0]);
    expect(await placeAt(world, its.workshop, place.email)).toMatchObject({ checkedInAt: null, came: null });
  });

  test.each([
    ["a wrong code", { word: "AAAAAA" }, "word"],
    ["no code", { word: " " }, "word"],
    ["a link that opens nothing", { place: "A".repeat(43) }, "form"],
    ["no link", { place: undefined }, "place"],
  ])("%s is a clear sentence, and nothing is noted", async (_what, given, field) => {
    const place = await signsUp(world, its.workshop);
    await theDay();
    const tried = checksIn({ word: code(), place: place.key, ...given });
    await expect(tried).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
    expect(await placeAt(world, its.workshop, place.email)).toMatchObject({ checkedInAt: null });
  });

  test("another workshop's code and another day are refused", async () => {
    const place = await signsUp(world, its.workshop);
    const wrongDay = checksIn({ word: code(), place: place.key });
    const form = `Checking in is for the day itself: ${whenInWords(its.workshop)}.`;
    await expect(wrongDay).rejects.toMatchObject({ fields: { form } });
    const other = await aWorkshop(world.db, { host: world.host, lead: world.lead, at: atHour(30, 9) });
    await theDay();
    await expect(checksIn({ word: other.checkInCode, place: place.key })).rejects.toMatchObject({
      fields: { word: expect.any(String) },
    });
  });

  test("a code is not found by trying: whoever tries too often is asked to wait", async () => {
    await theDay();
    const walk = { workshop: its.workshop.code, word: "AAAAAA", name: "Kit Guess", party: "1" };
    const tries = [];
    for (let n = 0; n < 91; n++)
      tries.push(await press(walkInWithCode, visitor, walk).catch(({ name }) => name));
    expect(new Set(tries.slice(0, 90))).toEqual(new Set(["Problem"]));
    expect(tries[90]).toBe("TooMany");
  });

  test("somebody who did not sign up comes in while there is room, and no further", async () => {
    await signsUp(world, its.workshop, { party: 3 });
    await theDay();
    const walk = (party: string) =>
      press(walkInWithCode, visitor, { workshop: its.workshop.code, word: code(), name: "Kit Late", party });
    await expect(walk("2")).rejects.toMatchObject({ fields: { party: expect.any(String) } });
    await walk("1");
    await expect(walk("1")).rejects.toMatchObject({ name: "Problem" });
    await expect(
      press(noteWalkIn, its.lead.actor, { workshop: its.workshop.id, name: "Kit", party: "1" }),
    ).rejects.toThrow();
  });
});

test("LD-1 in a full room the seats of whoever the Lead marked as not there go to whoever came, as many as it takes", async () => {
  const [gone, here] = [await signsUp(world, its.workshop, { party: 2 }), await signsUp(world, its.workshop)];
  const alsoGone = await signsUp(world, its.workshop);
  await theDay();
  const adds = (party: string) =>
    press(noteWalkIn, its.lead.actor, { workshop: its.workshop.id, name: "Kit", party });
  await expect(adds("1")).rejects.toMatchObject({ fields: { party: expect.any(String) } });
  for (const { id } of [gone, alsoGone]) await press(noteCame, its.lead.actor, { place: id, came: "0" });
  await expect(adds("4")).rejects.toMatchObject({ fields: { party: expect.any(String) } });
  await adds("1");
  expect(await placeAt(world, its.workshop, gone.email)).toMatchObject({ state: "cancelled", came: 0 });
  for (const { email } of [here, alsoGone])
    expect(await placeAt(world, its.workshop, email)).toMatchObject({ state: "booked" });
  const kit = { workshop: its.workshop.code, word: code(), name: "Kit Late", party: "2" };
  await press(walkInWithCode, visitor, kit);
  await expect(press(walkInWithCode, visitor, kit)).rejects.toMatchObject({ name: "Problem" });
  expect(await takenIn(world, its.workshop)).toBe(4);
});

type Actor = Awaited<ReturnType<typeof wearing>>;

describe("who reads the list", () => {
  const reads = (actor: Actor) => attendanceList(actor, its.workshop.id);

  test("LD-1 LD-3 its Lead does until two days after, and writes who came", async () => {
    const place = await signsUp(world, its.workshop, { party: 3, accessNeeds: "A ramp" });
    const list = await reads(its.lead.actor);
    expect(list.rows).toMatchObject([{ name: "Robin Parent", party: 3, accessNeeds: "A ramp" }]);
    expect(JSON.stringify(list)).not.toContain(place.email);
    await afterwards();
    await press(noteCame, its.lead.actor, { place: place.id, came: "2" });
    expect(await placeAt(world, its.workshop, place.email)).toMatchObject({ came: 2 });
    await afterwards(days(2) + hours(1));
    await expect(reads(its.lead.actor)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("LD-1 nobody is noted before the day, and a family noted as not there is not counted by its link", async () => {
    const place = await signsUp(world, its.workshop, { party: 3 });
    const note = () => press(noteCame, its.lead.actor, { place: place.id, came: "0" });
    await expect(note()).rejects.toMatchObject({ fields: { form: expect.stringContaining("day itself") } });
    expect(await placeAt(world, its.workshop, place.email)).toMatchObject({ came: null });
    await theDay();
    await note();
    await checksIn({ word: code(), place: place.key });
    expect(await placeAt(world, its.workshop, place.email)).toMatchObject({ came: 0 });
  });

  test("LD-1 a Lead whose certification has ended reads no list, and neither does another Lead", async () => {
    await signsUp(world, its.workshop);
    await expect(reads((await aLead(world.db)).actor)).rejects.toMatchObject({ name: "NotFound" });
    await world.db.leadCertification.updateMany({
      where: { personId: its.lead.person.id },
      data: { endedAt: new Date(), because: "Ended." },
    });
    await expect(reads(its.lead.actor)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("IM-1 PC-3 CM-1 the school does, and that it looked is noted; no other hat and no other school does", async () => {
    const place = await signsUp(world, its.workshop);
    expect((await reads(its.host.head.actor)).rows).toHaveLength(1);
    const looks = { action: "attendance.read", subjectId: its.workshop.id };
    expect(await world.db.auditEvent.count({ where: looks })).toBe(1);
    await expect(reads((await aHost(world.db)).head.actor)).rejects.toMatchObject({ name: "NotFound" });
    for (const role of ["imatter_training", "primary_care", "commissioner", "family"] as const)
      await expect(reads((await someoneAs(world.db, role)).actor)).rejects.toMatchObject({ name: "Refused" });
    const note = press(noteCame, its.host.head.actor, { place: place.id, came: "1" });
    await expect(note).rejects.toMatchObject({ name: "Refused" });
  });
});
