/** Bookings 36 and 38: two hundred families at once, and places that come and go. Sixteen connections and more. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  giveMyPlaceBack,
  signUpForWorkshop,
  takeOfferedPlace,
} from "@/lib/domain/training/workshop-places/actions";
import { passOn } from "@/lib/domain/training/workshop-places/jobs";
import { visitor } from "@/lib/entry/actor";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import {
  anAddress,
  anOpenWorkshop,
  aWorldOfWorkshops,
  peopleIn,
  signsUp,
  takenIn,
} from "@/tests/support/workshops";

/** Each request comes from an address of its own: the limits are tested elsewhere. */
const net = vi.hoisted(() => ({ asked: 0 }));
vi.mock("next/headers", () => ({
  headers: async () => {
    net.asked += 1;
    return new Headers({
      "x-forwarded-for": `10.${net.asked >> 16}.${(net.asked >> 8) & 255}.${net.asked & 255}`,
    });
  },
}));

const database = freshDatabase();
const world = aWorldOfWorkshops(database);
type Workshop = Awaited<ReturnType<typeof anOpenWorkshop>>;
let workshop: Workshop;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world, 30);
});

const many = <T>(n: number, work: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: n }, (_, index) => work(index)));
const tries = (party: number, email = anAddress()) =>
  press(signUpForWorkshop, visitor, {
    ...{ workshop: workshop.code, name: "Robin", read: "yes" },
    ...{ email, party: String(party) },
  });

/** A first draft: count who is in, then write. The rule of the table is taken away, for it would save the draft. */
async function naive(capacity: number, sizes: readonly number[]): Promise<number> {
  await database.owner.query("CREATE TABLE IF NOT EXISTS naive_place (run int, party int)");
  const run = Math.floor(Math.random() * 1e9);
  const taken = async () => {
    const { rows } = await database.owner.query(
      "SELECT coalesce(sum(party), 0)::int AS n FROM naive_place WHERE run = $1",
      [run],
    );
    return rows[0].n as number;
  };
  await many(sizes.length, async (index) => {
    const party = sizes[index] as number;
    if ((await taken()) + party > capacity) throw new Error("full");
    await database.owner.query("SELECT pg_sleep(0.005)");
    await database.owner.query("INSERT INTO naive_place VALUES ($1, $2)", [run, party]);
  });
  return taken();
}

const mixed = Array.from({ length: 200 }, (_, index) => (index % 6) + 1);

describe("36 places run out exactly", () => {
  test("two hundred families of one to six at once never come to more than the room holds", async () => {
    const answers = await many(200, (index) => tries(mixed[index] as number));
    const people = await peopleIn(world, workshop);
    expect(people).toBe(30);
    expect(await takenIn(world, workshop)).toBe(people);
    const unkind = answers.flatMap((each) =>
      each.status === "rejected" && each.reason.name !== "Problem" ? [each.reason] : [],
    );
    expect(unkind).toEqual([]);
    const letters = await world.db.mail.count({ where: { template: "place-booked" } });
    expect(letters).toBe(await world.db.workshopPlace.count({ where: { workshopId: workshop.id } }));
  }, 120_000);

  test("the naive variant lets too many in, so the race is real", async () => {
    expect(await naive(30, mixed)).toBeGreaterThan(30);
  });

  test("one address pressing thirty times at once has one place", async () => {
    const email = anAddress();
    await world.db.rateLimit.deleteMany({});
    await many(30, () => tries(1, email));
    expect(await world.db.workshopPlace.count({ where: { email } })).toBe(1);
  }, 60_000);
});

describe("38 what is given back is offered once", () => {
  test("ten places given back at once, the job running beside them, make exactly ten offers", async () => {
    const holders = [];
    for (let n = 0; n < 30; n++) holders.push(await signsUp(world, workshop));
    for (let n = 0; n < 20; n++) await signsUp(world, workshop, { wait: "yes" });
    const leave = holders.slice(0, 10).map(
      ({ key }) =>
        () =>
          press(giveMyPlaceBack, visitor, { place: key }),
    );
    const twice = [...leave, ...leave, passOn, passOn, passOn];
    await many(twice.length, (index) => (twice[index] as () => Promise<unknown>)());
    const offers = { workshopId: workshop.id, state: "offered" } as const;
    expect(await world.db.workshopPlace.count({ where: offers })).toBe(10);
    expect(await world.db.mail.count({ where: { template: "place-offer" } })).toBe(10);
    expect(await peopleIn(world, workshop)).toBe(30);
    expect(await takenIn(world, workshop)).toBe(30);
  }, 120_000);

  test("taking an offer and leaving it at the same moment ends in one of the two, and the count agrees", async () => {
    const small = await anOpenWorkshop(world, 1);
    const holder = await signsUp(world, small);
    const waits = await signsUp(world, small, { wait: "yes" });
    const next = await signsUp(world, small, { wait: "yes" });
    await press(giveMyPlaceBack, visitor, { place: holder.key });
    await many(16, (index) =>
      press(index % 2 ? takeOfferedPlace : giveMyPlaceBack, visitor, { place: waits.key }),
    );
    const states = await world.db.workshopPlace.findMany({ where: { id: { in: [waits.id, next.id] } } });
    const held = states.filter(({ state }) => state === "booked" || state === "offered");
    expect(held).toHaveLength(1);
    expect(await takenIn(world, small)).toBe(1);
  }, 60_000);
});
