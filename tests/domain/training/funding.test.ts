import { describe, expect, test } from "vitest";
import { endCode, makeCode } from "@/lib/domain/training/funding/actions";
import { codeCard, coursesToFund, myPot, myPots } from "@/lib/domain/training/funding/read";
import { minutes, travel } from "@/lib/platform/clock";
import { aMembership, aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aFunder, inDays, problemOf } from "../../support/funds";
import { aWorldWithPrices } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const potNow = (id: string) => world.db.pot.findUniqueOrThrow({ where: { id }, include: { codes: true } });

describe("a fund", () => {
  test("CM-3 has one purpose, one area and an end, and is typed as people write", async () => {
    const pot = await potNow(await funder.aFund({ amount: " £12,000 ", closes: "01/09/2027" }));
    expect(pot).toMatchObject({
      totalPence: 1_200_000,
      purpose: "targeted_family_learning",
      localityId: funder.here.id,
    });
    for (const wrong of [
      { purpose: "holidays" },
      { locality: crypto.randomUUID() },
      { amount: "lots" },
      { closes: "2001-01-01" },
    ])
      expect(Object.keys(await problemOf(funder.aFund(wrong)))).toEqual(Object.keys(wrong));
  });

  test("belongs to its funder alone", async () => {
    const pot = await funder.aFund();
    const other = await someoneAs(world.db, "commissioner");
    await expect(myPot(other.actor, pot)).rejects.toThrow("within reach");
    await expect(
      press(makeCode, other.actor, { pot, label: "x", course: "level-1", uses: "10", expires: inDays(5) }),
    ).rejects.toThrow("within reach");
    expect((await myPots(other.actor)).map(({ id }) => id)).not.toContain(pot);
  });

  test("sets money aside as a code is made, and says so when there is too little", async () => {
    const pot = await funder.aFund({ amount: "5000" });
    const { pricePence } = await world.db.course.findUniqueOrThrow({ where: { slug: "level-1" } });
    await funder.aCode(pot, { uses: "10" });
    expect((await potNow(pot)).committedPence).toBe(10 * pricePence);
    expect(await problemOf(funder.aCode(pot, { uses: "400" }))).toMatchObject({
      uses: expect.stringContaining("left"),
    });
  });

  test("shows a code once: for half an hour, to the person who made it, and keeps a fingerprint only", async () => {
    const pot = await funder.aFund();
    const { id, code, key } = await funder.aCode(pot);
    const [kept] = (await potNow(pot)).codes;
    expect(JSON.stringify(kept)).not.toContain(code.replaceAll("-", ""));
    const colleague = await aPerson(world.db);
    const hat = await aMembership(world.db, {
      person: colleague,
      role: "commissioner",
      organisation: funder.organisation,
    });
    expect((await codeCard(await wearing(world.db, hat.id), pot, id, key)).code).toBeNull();
    travel(minutes(31));
    expect((await codeCard(funder.actor, pot, id, key)).code).toBeNull();
  });

  test("shows no code any more once it is withdrawn, and says that it is", async () => {
    const pot = await funder.aFund();
    const { id, code, key } = await funder.aCode(pot);
    expect(await codeCard(funder.actor, pot, id, key)).toMatchObject({ code, state: "open" });
    await press(endCode, funder.actor, { code: id });
    expect(await codeCard(funder.actor, pot, id, key)).toMatchObject({ code: null, state: "withdrawn" });
  });

  test("says the real limit to whoever types more than it", async () => {
    expect(await problemOf(funder.aFund({ amount: "99,999,999,999" }))).toEqual({
      amount: expect.stringContaining("£1,000,000"),
    });
    expect(await problemOf(funder.aFund({ closes: "2999-01-01" }))).toEqual({
      closes: expect.stringContaining("three years"),
    });
    const pot = await funder.aFund();
    expect(await problemOf(funder.aCode(pot, { uses: "1000" }))).toEqual({
      uses: expect.stringContaining("500"),
    });
    expect(await problemOf(funder.aCode(pot, { expires: "2999-01-01" }))).toEqual({
      expires: expect.stringContaining("closes on"),
    });
  });

  test("CM-1 a code is for ten people at least, in the form and in the database", async () => {
    const pot = await funder.aFund();
    for (const uses of ["0", "1", "9"])
      expect(await problemOf(funder.aCode(pot, { uses }))).toEqual({ uses: expect.stringContaining("10") });
    const { id } = await funder.aCode(pot);
    const smaller = world.db.fundedCode.update({ where: { id }, data: { uses: 9 } });
    await expect(smaller).rejects.toThrow(/CM-1_a_code_is_for_many/);
  });

  test("pays only for courses that fit its purpose", async () => {
    const work = await funder.aFund({ purpose: "professional_training" });
    expect((await coursesToFund(funder.actor, work)).map(({ value }) => value)).toContain("level-1");
    expect(await problemOf(funder.aCode(work, { course: "introduction" }))).toHaveProperty("course");
    expect(await problemOf(funder.aCode(work, { course: "level-4" }))).toHaveProperty("course");
  });
});
