import { describe, expect, test } from "vitest";
import { leaveCourse } from "@/lib/domain/training/enrolments/actions";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { lapseOrders } from "@/lib/domain/training/orders/jobs";
import { eraseFromTraining } from "@/lib/domain/training/people-data/write";
import { thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { days, travel } from "@/lib/platform/clock";
import { isCollision } from "@/lib/platform/database-errors";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aFunder, take } from "../support/funds";
import { aBuyer, aWorldWithPrices, deliver, event, paid } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How often PostgreSQL had to undo one of two that stood in each other's way: `within` tries again, so nobody saw it. */
async function collisions(): Promise<number> {
  // What a connection counted reaches the statistics when it has been idle for a second.
  await wait(1_200);
  await database.owner.query("SELECT pg_stat_clear_snapshot()");
  const { rows } = await database.owner.query(
    "SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()",
  );
  return rows[0].n;
}

async function anOrder() {
  const buyer = await aBuyer(world);
  const { subject } = await press(payByCard, buyer.actor, { enrolment: buyer.place.id });
  return { buyer, order: subject[1], pence: buyer.price };
}

/** `rounds` pairs, each a little further apart than the last. */
async function meet(rounds: number, pair: (round: number) => Promise<(() => Promise<unknown>)[]>) {
  const failed: unknown[] = [];
  for (let round = 0; round < rounds; round++) {
    const [first, second] = await pair(round);
    const tries = await Promise.allSettled([first?.(), wait(round % 6).then(() => second?.())]);
    failed.push(...tries.flatMap((each) => (each.status === "rejected" ? [each.reason] : [])));
  }
  return failed;
}

const isKind = ({ name }: { name: string }) => ["Refused", "Problem", "NotFound"].includes(name);

describe("place before order: nobody waits for somebody who waits for them", () => {
  test("the card company's word meets somebody who leaves or takes a funded place", async () => {
    const { code } = await funder.aCode(await funder.aFund({ amount: "50000" }), { uses: "100" });
    const before = await collisions();
    const failed = await meet(36, async (round) => {
      const { buyer, ...about } = await anOrder();
      const body = round % 3 ? paid(about) : event("checkout.session.expired", about);
      const leave = () => press(leaveCourse, buyer.actor, { enrolment: buyer.place.id });
      return [() => deliver(body), round % 2 ? leave : () => take(buyer, code)];
    });
    expect(failed.filter((error) => !isKind(error as Error))).toEqual([]);
    expect(await collisions()).toBe(before);
  }, 240_000);

  test("the card company's word meets somebody who leaves everything", async () => {
    const before = await collisions();
    const failed = await meet(12, async () => {
      const { buyer, ...about } = await anOrder();
      const erase = () => within(thePortal, "training", (tx) => eraseFromTraining(tx, buyer.person.id));
      return [() => deliver(paid(about)), erase];
    });
    expect(failed).toEqual([]);
    expect(await collisions()).toBe(before);
  }, 120_000);

  test("orders that lapse meet people who leave", async () => {
    const before = await collisions();
    const failed = await meet(12, async () => {
      await travel(0);
      const { buyer } = await anOrder();
      await travel(days(2));
      return [lapseOrders, () => press(leaveCourse, buyer.actor, { enrolment: buyer.place.id })];
    });
    expect(failed).toEqual([]);
    expect(await world.db.order.count({ where: { state: "awaiting_payment" } })).toBe(0);
    expect(await collisions()).toBe(before);
  }, 120_000);
});

test("two that do collide are both done, because the one PostgreSQL undid is tried again", async () => {
  const [one, other] = [await aBuyer(world), await aBuyer(world)];
  const hold = (tx: Parameters<Parameters<typeof within>[2]>[0], id: string) =>
    tx.$queryRaw`SELECT id FROM training.enrolment WHERE id = ${id}::uuid FOR UPDATE`;
  let tries = 0;
  let meet = () => {};
  const met = new Promise<void>((done) => {
    meet = done;
  });
  const both = (first: string, second: string) =>
    within(thePortal, "training", async (tx) => {
      await hold(tx, first);
      tries += 1;
      // Neither asks for the other's before each has its own: so they do collide, and once.
      if (tries === 2) meet();
      await met;
      await hold(tx, second);
    });
  await Promise.all([both(one.place.id, other.place.id), both(other.place.id, one.place.id)]);
  expect(tries).toBe(3);
  expect(isCollision({ cause: { originalCode: "40P01" } })).toBe(true);
}, 30_000);
