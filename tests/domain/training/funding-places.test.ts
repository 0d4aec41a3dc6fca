import { beforeAll, describe, expect, test } from "vitest";
import { endCode, takeFundedPlace } from "@/lib/domain/training/funding/actions";
import { lapseCodes } from "@/lib/domain/training/funding/jobs";
import { myPot } from "@/lib/domain/training/funding/read";
import { noPlaceHere } from "@/lib/domain/training/funding/words";
import { days, now, travel } from "@/lib/platform/clock";
import { day } from "@/lib/platform/dates";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aFunder, inDays, problemOf, take } from "../../support/funds";
import { aBuyer, aWorldWithPrices } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);

/** Something done so much later by the database's clock. */
async function inDatabase<T>(later: number, work: () => Promise<T>): Promise<T> {
  const travelled = "UPDATE network.portal_clock SET offset_ms = $1";
  await database.owner.query(travelled, [later]);
  try {
    return await work();
  } finally {
    await database.owner.query(travelled, [0]);
  }
}

describe("a funded place", () => {
  let pot: string;
  let code: string;
  beforeAll(async () => {
    travel(0);
    pot = await funder.aFund({ amount: "50000" });
    ({ code } = await funder.aCode(pot, { uses: "100" }));
  });

  test.each([
    ["as printed", (printed: string) => printed],
    ["with spaces and small letters", (printed: string) => printed.toLowerCase().replaceAll("-", "  ")],
    ["with O for 0 and l for 1", (printed: string) => printed.replaceAll("0", "O").replaceAll("1", "l")],
    ["with long dashes", (printed: string) => printed.replaceAll("-", " – ")],
  ])("PY-2 opens with the code typed %s, without an order", async (_how, typed) => {
    const buyer = await aBuyer(world);
    expect((await take(buyer, typed(code))).goTo).toBe(
      `/personal-learner/learning/${buyer.place.id}?funded=yes`,
    );
    const place = await world.db.enrolment.findUniqueOrThrow({
      where: { id: buyer.place.id },
      include: { orders: true },
    });
    expect(place).toMatchObject({ state: "active", paidBy: "funder", orders: [] });
  });

  test.each(["ZZ1 1AA", "zz11aa", "zz1", "ZZI IAA", " zz1-1aa "])(
    "accepts the postcode %s",
    async (postcode) => {
      await take(await aBuyer(world), code, postcode);
    },
  );

  type Wrong = [what: string, typed: { placeCode?: string; postcode?: string }, field: string, words: string];
  test.each<Wrong>([
    ["a code we do not know", { placeCode: "AAAA-BBBB-CCCC" }, "placeCode", noPlaceHere],
    ["another area", { postcode: "ZZ8 1AA" }, "postcode", "Wendle Valley"],
    ["a postcode we do not know", { postcode: "ZZ9 1AA" }, "postcode", "do not know an area"],
    ["something that is no postcode", { postcode: "the moon" }, "postcode", "ZZ1 1AA"],
  ])("%s is answered kindly, beside the field", async (_what, typed, field, words) => {
    const buyer = await aBuyer(world);
    const problem = await problemOf(take(buyer, typed.placeCode ?? code, typed.postcode));
    expect(problem).toEqual({ [field]: expect.stringContaining(words) });
  });

  test("what the holder of a code can mend is said: another course, another hat", async () => {
    const elsewhere = await funder.aCode(pot, { course: "level-2" });
    const buyer = await aBuyer(world);
    expect(await problemOf(take(buyer, elsewhere.code))).toHaveProperty(
      "placeCode",
      expect.stringContaining("another course"),
    );
    const worker = await aBuyer(world, "professional_learner");
    expect(await problemOf(take(worker, code))).toHaveProperty(
      "placeCode",
      expect.stringContaining("Change your hat"),
    );
  });

  test("CM-1 a code that is unknown, withdrawn, past its date or full gets the same neutral sentence", async () => {
    const ended = await funder.aCode(pot, {});
    const short = await funder.aCode(pot, { expires: inDays(2) });
    const full = await funder.aCode(pot, {});
    await press(endCode, funder.actor, { code: ended.id });
    await world.db.fundedCode.update({ where: { id: full.id }, data: { taken: 10 } });
    const buyer = await aBuyer(world);
    const elsewhere = await problemOf(take(buyer, full.code, "ZZ8 1AA"));
    expect(elsewhere).toEqual({ postcode: expect.stringContaining("Wendle Valley") });
    travel(days(4));
    for (const wrong of ["AAAA-BBBB-CCCC", ended.code, short.code, full.code])
      expect(await problemOf(take(buyer, wrong))).toEqual({ placeCode: noPlaceHere });
    await world.db.fundedCode.update({ where: { id: full.id }, data: { taken: 0 } });
  });

  test("a person uses a code once, and cannot use it for somebody else", async () => {
    const buyer = await aBuyer(world);
    await take(buyer, code);
    const stranger = await aBuyer(world);
    await expect(
      press(takeFundedPlace, buyer.actor, { enrolment: stranger.place.id, placeCode: code, postcode: "ZZ1" }),
    ).rejects.toThrow("within reach");
    await world.db.enrolment.update({
      where: { id: buyer.place.id },
      data: { state: "ended", endedAt: now() },
    });
    const { id: _id, ...again } = buyer.place;
    const place = await world.db.enrolment.create({ data: again });
    expect(await problemOf(take({ ...buyer, place }, code))).toHaveProperty(
      "placeCode",
      expect.stringContaining("used this code already"),
    );
  });

  test("guessing is stopped after ten tries", async () => {
    const buyer = await aBuyer(world);
    for (let n = 0; n < 10; n++) await problemOf(take(buyer, `GUES-SING-000${n}`));
    await expect(take(buyer, code)).rejects.toMatchObject({ name: "TooMany" });
  });

  test("CM-1 the funder's count stands still between quarters, so that one person's act does not show", async () => {
    const fund = await funder.aFund({ amount: "20000" });
    const made = await funder.aCode(fund, { uses: "30" });
    const shown = async () => (await myPot(funder.actor, fund)).taken.words;
    const earlier = { codeId: made.id, at: new Date(now().getTime() - days(120)) };
    for (let n = 0; n < 11; n++) {
      const { person, place } = await aBuyer(world);
      await world.db.redemption.create({ data: { ...earlier, personId: person.id, enrolmentId: place.id } });
    }
    expect(await shown()).toBe("About 10");
    for (let n = 0; n < 2; n++) await take(await aBuyer(world), made.code);
    expect(await shown()).toBe("About 10");
    const { countedOn } = await myPot(funder.actor, fund);
    expect(countedOn.getTime()).toBeLessThanOrEqual(now().getTime());
    expect(day(countedOn)).toMatch(/^1 (January|April|July|October) /);
    expect(await inDatabase(days(93), shown)).toBe("About 15");
  });

  test("CM-1 the funder sees a count through the gate, and money that does not tell the count", async () => {
    const fund = await funder.aFund({ amount: "20000" });
    const made = await funder.aCode(fund, { uses: "20", expires: inDays(3) });
    for (let n = 0; n < 3; n++) await take(await aBuyer(world), made.code);
    const seen = await myPot(funder.actor, fund);
    expect(seen.taken).toEqual({ shown: null, words: "Fewer than 10" });
    expect(JSON.stringify(seen)).not.toMatch(/person|redemption|"taken":\d/i);
    travel(days(5));
    await lapseCodes();
    const { pricePence } = await world.db.course.findUniqueOrThrow({ where: { slug: "level-1" } });
    const setAside = async () => (await myPot(funder.actor, fund)).committedPence / pricePence;
    expect(await setAside()).toBe(20);
    await inDatabase(days(100), lapseCodes);
    expect(await setAside()).toBe(9);
  });

  test("CM-1 money of an ended code goes back when the quarter is over, by the figure of the whole fund alone", async () => {
    const fund = await funder.aFund({ amount: "20000" });
    const [ended, other] = [
      await funder.aCode(fund, { uses: "30" }),
      await funder.aCode(fund, { uses: "20", expires: inDays(80) }),
    ];
    for (let n = 0; n < 2; n++) await take(await aBuyer(world), ended.code);
    for (let n = 0; n < 9; n++) await take(await aBuyer(world), other.code);
    const { pricePence } = await world.db.course.findUniqueOrThrow({ where: { slug: "level-1" } });
    const setAside = async () => (await myPot(funder.actor, fund)).committedPence / pricePence;
    await press(endCode, funder.actor, { code: ended.id });
    await lapseCodes();
    expect(await setAside()).toBe(50);
    const quarter =
      "UPDATE training.funded_code SET expires_at = created_at + interval '1 year' WHERE id = $1";
    await database.owner.query(quarter, [other.id]);
    await inDatabase(days(100), lapseCodes);
    expect(await setAside()).toBe(20 + 12);
  });
});
