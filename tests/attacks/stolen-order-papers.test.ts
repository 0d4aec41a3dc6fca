/** A stolen connection as imt_app: an order, its receipt and its refunds say what happened, when, and in whose name. */

import { beforeEach, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { someoneAs } from "@/prisma/seed/build";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aBuyer, aWorldWithPrices, deliver, paid } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const attempt = (who: Pretended, ...sql: string[]) => tryAs(database, "imt_app", who, ...sql);
const portal = { hat: "the_portal" };
const old = "timestamptz '2001-01-01'";
const longAgo = "now() - interval '1 day'";

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let me: Pretended;
let staff: Pretended;
let order: string;
beforeEach(async () => {
  buyer = await aBuyer(world);
  me = { person: buyer.person.id, hat: "personal_learner" };
  staff = { person: (await someoneAs(world.db, "imatter_training")).person.id, hat: "imatter_training" };
  order = (await press(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1];
});

describe("PY-2 an order", () => {
  const change = (who: Pretended, set: string) =>
    attempt(who, `UPDATE training.orders SET ${set} WHERE id = '${order}'`);

  test("keeps the page where it is paid, once it has one", async () => {
    for (const who of [me, portal]) {
      expect(await change(who, "checkout_url = 'https://elsewhere.example/pay'")).toMatch(/^PY-2/);
      expect(await change(who, "checkout_url = NULL")).toBe(1);
    }
  });

  test("keeps the name it was opened in, until whoever it names has left", async () => {
    expect(await change(portal, "payer_name = 'Mallory'")).toMatch(/^PY-2/);
    expect(await change(portal, "payer_name = 'Somebody who left'")).toBe(1);
  });

  test("is opened now and in the buyer's own name, whatever it is told", async () => {
    const gone = `UPDATE training.orders SET state = 'cancelled', cancelled_at = now() WHERE id = '${order}'`;
    const again = `INSERT INTO training.orders (id, person_id, hat, enrolment_id, state, payer_name, total_pence, created_at)
      VALUES (gen_random_uuid(), '${me.person}', 'personal_learner', '${buyer.place.id}', 'awaiting_payment', 'Mallory', ${buyer.price}, ${old})`;
    const false_ = `SELECT 1 FROM training.orders WHERE payer_name = 'Mallory' OR created_at < ${longAgo}`;
    expect(await attempt(me, gone, again)).toBe(1);
    expect(await attempt(me, gone, again, false_)).toBe(0);
  });
});

describe("PY-1 what was paid", () => {
  beforeEach(() => deliver(paid({ order, pence: buyer.price })));
  const asked = (pence: number) =>
    `INSERT INTO training.refund (id, order_id, pence, reason, asked_by_id, asked_at)
     VALUES (gen_random_uuid(), '${order}', ${pence}, 'x', '${staff.person}', ${old})`;
  const done = () => `UPDATE training.refund SET completed_at = ${old} WHERE order_id = '${order}'`;
  const back = (pence: number) =>
    `INSERT INTO training.refund (id, order_id, pence, reason, asked_at, completed_at)
     VALUES (gen_random_uuid(), '${order}', ${pence}, 'x', ${old}, ${old})`;
  const refunded = () => `UPDATE training.orders SET state = 'refunded' WHERE id = '${order}'`;

  test("stays on its receipt in the payer's name", async () => {
    const named = (name: string) =>
      attempt(portal, `UPDATE training.receipt SET payer_name = '${name}' WHERE order_id = '${order}'`);
    expect(await named("Mallory")).toMatch(/^PY-1/);
    expect(await named("Somebody who left")).toBe(1);
  });

  test("is refunded when all of it went back, and not before", async () => {
    expect(await attempt(portal, refunded())).toMatch(/^PY-1/);
    expect(await attempt(portal, back(buyer.price - 1), refunded())).toMatch(/^PY-1/);
    expect(await attempt(portal, back(buyer.price), refunded())).toBe(1);
  });

  test("went back once, when it went, and that is never rewritten", async () => {
    const dated = `SELECT 1 FROM training.refund WHERE least(asked_at, completed_at) < ${longAgo}`;
    expect(await attempt(staff, asked(100), dated)).toBe(0);
    expect(await attempt(portal, back(100), dated)).toBe(0);
    for (const set of ["pence = 50", "completed_at = NULL", `completed_at = ${old}`])
      expect(
        await attempt(portal, back(100), `UPDATE training.refund SET ${set} WHERE order_id = '${order}'`),
        set,
      ).toMatch(/^PY-1/);
    expect(await attempt(portal, back(100), done())).toMatch(/^PY-1/);
  });
});

test("KEEP a place is begun when it is taken", async () => {
  const left = `UPDATE training.enrolment SET state = 'left', left_at = now() WHERE id = '${buyer.place.id}'`;
  const again = `INSERT INTO training.enrolment (id, person_id, course_id, version_id, state, paid_by, hat, created_at)
    SELECT gen_random_uuid(), person_id, course_id, version_id, 'provisional', 'self', hat, ${old} FROM training.enrolment WHERE id = '${buyer.place.id}'`;
  const dated = `SELECT 1 FROM training.enrolment WHERE created_at < ${longAgo}`;
  expect(await attempt(me, left, again)).toBe(1);
  expect(await attempt(me, left, again, dated)).toBe(0);
});

test("SY-1 a message is answered when it is answered", async () => {
  const route = { route: "course", controller: "training", name: "Ann", email: "ann@tests.example" } as const;
  const { id } = await world.db.interest.create({ data: { ...route, message: "x", createdAt: new Date() } });
  const answer = `UPDATE network.interest SET answered_at = ${old}, answer = 'x', answered_by_id = '${staff.person}' WHERE id = '${id}'`;
  const dated = `SELECT 1 FROM network.interest WHERE answered_at < ${longAgo}`;
  expect(await attempt(staff, answer)).toBe(1);
  expect(await attempt(staff, answer, dated)).toBe(0);
});
