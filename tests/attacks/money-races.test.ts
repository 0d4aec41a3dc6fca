import { describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aFunder, take } from "../support/funds";
import { aBuyer, aWorldWithPrices } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const many = <T>(n: number, work: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: n }, (_, index) => work(index)));
const won = (tries: PromiseSettledResult<unknown>[]) =>
  tries.filter((each) => each.status === "fulfilled").length;
const buyers = async (n: number) => {
  const all: Awaited<ReturnType<typeof aBuyer>>[] = [];
  for (let n0 = 0; n0 < n; n0 += 10)
    all.push(...(await Promise.all(Array.from({ length: Math.min(10, n - n0) }, () => aBuyer(world)))));
  return all;
};

/** Told no in words, or turned away at a busy door (P2028: no connection was free in time). Never a broken page. */
const isKind = ({ name, code }: { name: string; code?: string }) =>
  ["Refused", "Problem"].includes(name) || code === "P2028";

/** A first draft: look, then write. Sixteen connections and a moment's thought are enough to break it. */
async function naive(places: number, tries: number): Promise<number> {
  await database.owner.query("CREATE TABLE IF NOT EXISTS naive_place (run int)");
  const run = Math.floor(Math.random() * 1e9);
  await many(tries, async () => {
    const { rows } = await database.owner.query("SELECT count(*)::int AS n FROM naive_place WHERE run = $1", [
      run,
    ]);
    if (rows[0].n >= places) throw new Error("full");
    await database.owner.query("SELECT pg_sleep(0.005)");
    await database.owner.query("INSERT INTO naive_place VALUES ($1)", [run]);
  });
  const { rows } = await database.owner.query("SELECT count(*)::int AS n FROM naive_place WHERE run = $1", [
    run,
  ]);
  return rows[0].n;
}

describe("places run out exactly", () => {
  test("a code with ten uses gives ten places to three hundred people who try at once", async () => {
    const pot = await funder.aFund({ amount: "50000" });
    const { id, code } = await funder.aCode(pot, { uses: "10" });
    const people = await buyers(300);
    const tries = await many(300, (index) => take(people[index]!, code));
    expect(won(tries)).toBe(10);
    const unkind = tries.flatMap((each) =>
      each.status === "rejected" && !isKind(each.reason) ? [each.reason] : [],
    );
    expect(unkind).toEqual([]);
    const code10 = await world.db.fundedCode.findUniqueOrThrow({
      where: { id },
      include: { redemptions: true },
    });
    expect(code10.taken).toBe(10);
    expect(code10.redemptions).toHaveLength(10);
    const active = { personId: { in: people.map(({ person }) => person.id) }, state: "active" } as const;
    expect(await world.db.enrolment.count({ where: active })).toBe(10);
  }, 120_000);

  test("two hundred people for the last place: one gets it", async () => {
    const pot = await funder.aFund({ amount: "50000" });
    const { id, code } = await funder.aCode(pot, { uses: "10" });
    await world.db.fundedCode.update({ where: { id }, data: { taken: 9 } });
    const people = await buyers(200);
    expect(won(await many(200, (index) => take(people[index]!, code)))).toBe(1);
  }, 120_000);

  test("the naive variants of both races give too many, so the races are real", async () => {
    expect(await naive(10, 300)).toBeGreaterThan(10);
    expect(await naive(1, 200)).toBeGreaterThan(1);
  });
});

test("CM-3 a fund is never promised twice, however many codes are made at once", async () => {
  const { pricePence } = await world.db.course.findUniqueOrThrow({ where: { slug: "level-1" } });
  const pot = await funder.aFund({ amount: String((pricePence * 35) / 100) });
  const tries = await many(32, () => funder.aCode(pot, { uses: "10" }));
  expect(won(tries)).toBe(3);
  const fund = await world.db.pot.findUniqueOrThrow({ where: { id: pot }, include: { codes: true } });
  expect(fund.committedPence).toBe(30 * pricePence);
  expect(fund.codes).toHaveLength(3);
});

test("paying and using a code at the same moment opens one place and leaves no open order", async () => {
  const pot = await funder.aFund({ amount: "50000" });
  const { code } = await funder.aCode(pot, { uses: "20" });
  for (const buyer of await buyers(16)) {
    await Promise.allSettled([
      press(payByCard, buyer.actor, { enrolment: buyer.place.id }),
      take(buyer, code),
    ]);
    const place = await world.db.enrolment.findUniqueOrThrow({
      where: { id: buyer.place.id },
      include: { orders: { where: { state: "awaiting_payment" } }, redemption: true },
    });
    expect(place).toMatchObject({ state: "active", paidBy: "funder", orders: [] });
    expect(place.redemption).not.toBeNull();
  }
});
