import { beforeEach, expect, test } from "vitest";
import { leaveCourse } from "@/lib/domain/training/enrolments/actions";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { lapseOrders } from "@/lib/domain/training/orders/jobs";
import { leaveTraining } from "@/lib/domain/training/people-data/actions";
import { hours, travel } from "@/lib/platform/clock";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aFunder, take } from "../../support/funds";
import { aBuyer, aWorldWithPrices, deliver, event } from "../../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let order: string;
beforeEach(async () => {
  buyer = await aBuyer(world);
  order = (await press(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1];
});

const ways: Record<string, () => Promise<unknown>> = {
  "the place is funded after all": async () => {
    const { code } = await funder.aCode(await funder.aFund());
    await take(buyer, code);
  },
  "the learner leaves the course": () => press(leaveCourse, buyer.actor, { enrolment: buyer.place.id }),
  "the person leaves I Matter Training": () => press(leaveTraining, buyer.actor, { sure: "yes" }),
  "nobody pays in the published time": async () => {
    travel(hours(25));
    await lapseOrders();
  },
  "the card page ends by itself": () =>
    deliver(event("checkout.session.expired", { order, pence: buyer.price })),
  "it is too late to go to the till, and another order takes its turn": async () => {
    await world.db.order.update({ where: { id: order }, data: { checkoutUrl: null } });
    travel(hours(23.9));
    await press(payByCard, buyer.actor, { enrolment: buyer.place.id });
  },
};

test.each(Object.entries(ways))("an order closes and its card page is shut when %s", async (_when, close) => {
  await close();
  expect((await world.db.order.findUniqueOrThrow({ where: { id: order } })).state).toBe("cancelled");
  const { rows } = await database.owner.query(
    "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'order.shut-till' AND data->>'checkout' = $1",
    [`cs_practice_${order}`],
  );
  expect(rows[0].n).toBe(1);
});
