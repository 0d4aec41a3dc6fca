/** A stolen connection as imt_app: no price, order or fund changes but as the portal's own code does it. */

import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aFunder } from "../support/funds";
import { aBuyer, aWorldWithPrices } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const attempt = (who: Pretended, ...sql: string[]) => tryAs(database, "imt_app", who, ...sql);
const portal = { hat: "the_portal" };

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let me: Pretended;
beforeEach(async () => {
  buyer = await aBuyer(world);
  me = { person: buyer.person.id, hat: "personal_learner" };
});

describe("28 PY-2 an order", () => {
  const opened = (pence: number, more = "") =>
    `INSERT INTO training.orders (id, person_id, hat, enrolment_id, state, payer_name, total_pence, created_at)
     SELECT gen_random_uuid(), '${me.person}', 'personal_learner', '${buyer.place.id}', 'awaiting_payment', 'x', ${pence}, now() ${more}`;

  test("asks the price in the catalogue, on its line too", async () => {
    for (const pence of [1, buyer.price - 1, buyer.price + 1])
      expect(await attempt(me, opened(pence))).toMatch(/^PY-2/);
    expect(await attempt(me, opened(buyer.price))).toBe(1);
    const line = (
      pence: number,
    ) => `INSERT INTO training.order_line SELECT o.id, 1, e.course_id, 'x', ${pence} FROM training.orders o
      JOIN training.enrolment e ON e.id = o.enrolment_id`;
    expect(await attempt(me, opened(buyer.price), line(1))).toMatch(/^PY-1/);
    expect(await attempt(me, opened(buyer.price), line(buyer.price))).toBe(1);
  });

  test("goes only the way an order goes, and its sum never changes", async () => {
    const { subject } = await press(payByCard, buyer.actor, { enrolment: buyer.place.id });
    const change = (who: Pretended, set: string) =>
      attempt(who, `UPDATE training.orders SET ${set} WHERE id = '${subject[1]}'`);
    for (const who of [me, portal]) {
      expect(await change(who, "total_pence = 1")).toMatch(/permission denied/);
      expect(await change(who, "checkout_id = 'another'")).toMatch(/^PY-2/);
    }
    expect(await change(me, "payer_name = 'x'")).toMatch(/^PY-2/);
    expect(await change(portal, "state = 'refunded', paid_at = now()")).toMatch(/^PY-2/);
    expect(await change(portal, "person_id = gen_random_uuid()")).toMatch(/^PY-2/);
    expect(await change(portal, "state = 'held', held_at = now()")).toBe(1);
  });
});

describe("CM-3 a fund", () => {
  let who: Pretended;
  let pot: string;
  beforeAll(async () => {
    pot = await funder.aFund();
    await funder.aCode(pot, { uses: "10" });
    who = { person: funder.actor.personId, hat: "commissioner", organisation: funder.actor.organisationId };
  });

  test("is not promised twice by writing smaller what is set aside", async () => {
    expect(await attempt(who, `UPDATE training.pot SET committed_pence = 0 WHERE id = '${pot}'`)).toMatch(
      /^CM-3/,
    );
    expect(
      await attempt(who, `UPDATE training.pot SET total_pence = total_pence * 2 WHERE id = '${pot}'`),
    ).toMatch(/permission denied/);
  });

  test("gives codes that cost what the course costs, begin unused, and have their money", async () => {
    const code = (pence: string, taken: number) =>
      `INSERT INTO training.funded_code (id, pot_id, course_id, code_hash, label, pence_per, uses, taken, created_at, expires_at)
       SELECT gen_random_uuid(), '${pot}', id, gen_random_uuid()::text, 'x', ${pence}, 10, ${taken}, now(), now() + interval '9 days'
       FROM training.course WHERE slug = 'level-1'`;
    expect(await attempt(who, code("1", 0))).toMatch(/^CM-3/);
    expect(await attempt(who, code("price_pence", 5))).toMatch(/^CM-3/);
    expect(await attempt(who, code("price_pence", 0))).toMatch(/^CM-3/);
    for (const set of ["taken = 0", "pence_per = 1", "uses = 500", "expires_at = now() + interval '9 years'"])
      expect(await attempt(who, `UPDATE training.funded_code SET ${set}`), set).toMatch(/permission denied/);
  });

  test("and writes only its own movements in the books", async () => {
    const move = (from: string, to: string, about: string) =>
      `INSERT INTO training.ledger_entry (id, movement, account, pence, pot_id, at) SELECT gen_random_uuid(), m.id, a.account, a.pence, ${about}, now()
       FROM (SELECT gen_random_uuid() AS id) m, (VALUES ('${from}', -100), ('${to}', 100)) AS a (account, pence)`;
    expect(await attempt(who, move("fund-pledged", "fund-free", `'${pot}'`))).toBe(2);
    expect(await attempt(who, move("course-sales", "card-processor", `'${pot}'`))).toMatch(
      /row-level security/,
    );
    expect(await attempt(me, move("fund-committed", "funded-places", `'${pot}'`))).toMatch(
      /row-level security/,
    );
    expect(await attempt(me, move("card-processor", "course-sales", "NULL"))).toMatch(/row-level security/);
    expect(await attempt({ ...me, hat: "imatter_training" }, move("held", "course-sales", "NULL"))).toMatch(
      /row-level security/,
    );
  });
});
