/** A stolen connection as imt_app: a funded place is taken now or not at all, and its money moves with it alone. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fingerprintOf } from "@/lib/domain/training/funding/funding";
import { doAs, type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "../support/database";
import { aFunder, take } from "../support/funds";
import { aBuyer, aWorldWithPrices } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);
const attempt = (who: Pretended, ...sql: string[]) => tryAs(database, "imt_app", who, ...sql);

let pot: string;
let code: { id: string; code: string };
let council: Pretended;
beforeAll(async () => {
  pot = await funder.aFund({ amount: "50000" });
  code = await funder.aCode(pot, { uses: "10" });
  const { personId: person, organisationId: organisation } = funder.actor;
  council = { person, hat: "commissioner", organisation };
}, 60_000);

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let me: Pretended;
beforeEach(async () => {
  buyer = await aBuyer(world);
  me = { person: buyer.person.id, hat: "personal_learner", code: fingerprintOf(code.code) };
});

const movement = (from: string, to: string) =>
  `INSERT INTO training.ledger_entry (id, movement, account, pence, pot_id, at) SELECT gen_random_uuid(), m.id, a.account, a.pence, '${pot}', timestamptz '2001-01-01'
   FROM (SELECT gen_random_uuid() AS id) m, (VALUES ('${from}', -100), ('${to}', 100)) AS a (account, pence)`;

describe("CM-3 a place from a code", () => {
  const taking = (at: string) =>
    `INSERT INTO training.redemption (id, code_id, person_id, enrolment_id, at)
     SELECT gen_random_uuid(), '${code.id}', '${me.person}', '${buyer.place.id}', ${at}`;

  test("is not taken yesterday from a code whose date has passed today", async () => {
    expect(await attempt(me, taking("timestamptz '2001-01-01'"))).toBe(1);
    const endsAt = (at: string) =>
      database.owner.query("UPDATE training.funded_code SET expires_at = $2, created_at = $3 WHERE id = $1", [
        code.id,
        at,
        "2020-01-01",
      ]);
    await endsAt("2020-06-01");
    expect(await attempt(me, taking("timestamptz '2020-02-01'"))).toMatch(/^CM-3/);
    await endsAt("2100-01-01");
  });

  test("moves its money once, as it is written, and at that moment", async () => {
    const books = () =>
      database.owner.query(
        "SELECT account, sum(pence)::int AS pence FROM training.ledger_entry WHERE pot_id = $1 AND at > now() - interval '1 hour' GROUP BY account",
        [pot],
      );
    const standing = async () =>
      Object.fromEntries((await books()).rows.map(({ account, pence }) => [account, pence]));
    const before = await standing();
    await take(buyer, code.code);
    const after = await standing();
    expect(after["fund-committed"]).toBe(before["fund-committed"] - buyer.price);
    expect(after["funded-places"]).toBe((before["funded-places"] ?? 0) + buyer.price);
  });
});

test("PY-1 a learner with a code in hand writes nothing in the books, and nobody dates a movement back", async () => {
  expect(await attempt(me, movement("fund-committed", "funded-places"))).toMatch(/row-level security/);
  const dated = "SELECT 1 FROM training.ledger_entry WHERE at < now() - interval '1 day'";
  await doAs(database, "imt_app", council, movement("fund-pledged", "fund-free"));
  expect((await database.owner.query(dated)).rowCount).toBe(0);
});

test("CM-3 nobody dates a fund or a code back", async () => {
  const aPot = `INSERT INTO training.pot (id, organisation_id, locality_id, purpose, name, total_pence, created_at, closes_at)
    SELECT gen_random_uuid(), organisation_id, locality_id, purpose, 'old', 100, timestamptz '2001-01-01', closes_at FROM training.pot WHERE id = '${pot}'`;
  const aCode = `INSERT INTO training.funded_code (id, pot_id, course_id, code_hash, label, pence_per, uses, created_at, expires_at)
    SELECT gen_random_uuid(), '${pot}', id, gen_random_uuid()::text, 'old', price_pence, 10, timestamptz '2001-01-01', now() + interval '9 days'
    FROM training.course WHERE slug = 'level-1'`;
  const setAside = `UPDATE training.pot SET committed_pence = committed_pence + 10 *
    (SELECT price_pence FROM training.course WHERE slug = 'level-1') WHERE id = '${pot}'`;
  const old = `SELECT created_at FROM training.pot WHERE created_at < now() - interval '1 day'
    UNION ALL SELECT created_at FROM training.funded_code WHERE label = 'old' AND created_at < now() - interval '1 day'`;
  expect(await attempt(council, aPot, setAside, aCode, old)).toBe(0);
});
