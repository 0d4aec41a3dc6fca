/** What ends by the day ends in PostgreSQL itself, whatever the pages ask. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { days, hours, minutes } from "@/lib/platform/clock";
import { aHost, aLead, aPlace, aWorkshop } from "@/prisma/seed/hosting";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { travelTogether } from "@/tests/support/time";

const database = freshDatabase();
const { db } = database;
const travel = travelTogether(database);

let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
let hash: string;
beforeEach(async () => {
  [host, lead] = [await aHost(db), await aLead(db)];
  workshop = await aWorkshop(db, { host, lead });
  hash = (await aPlace(db, workshop)).place.tokenHash;
});
afterEach(() => travel(0));

const fromStart = (by: number) => travel(Number(workshop.startsAt) - Date.now() + by);
const fromEnd = (by: number) => travel(Number(workshop.endsAt) - Date.now() + by);

test("SN-3 a school's list is closed on its date, although nothing has been deleted yet", async () => {
  const school = { person: host.head.person.id, hat: "school", organisation: host.organisation.id };
  const reads = `SELECT FROM training.workshop_place WHERE workshop_id = '${workshop.id}'`;
  const { listGoesOn } = await db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  await travel(Number(listGoesOn) - Date.now() - hours(12));
  expect(await tryAs(database, "imt_app", school, reads)).toBe(1);
  await travel(Number(listGoesOn) - Date.now() + hours(2));
  expect(await tryAs(database, "imt_app", school, reads)).toBe(0);
});

test("nobody is put down without a sign-up but from an hour before the start until two hours after the end", async () => {
  const comes = () =>
    tryAs(
      database,
      "imt_app",
      { hat: "visitor", place: "mine" },
      `INSERT INTO training.workshop_place (id, workshop_id, name, party, state, token_hash, created_at, walked_in, came, checked_in_at)
       VALUES (gen_random_uuid(), '${workshop.id}', 'x', 1, 'booked', 'mine', now(), true, 1, now())`,
    );
  await fromStart(-hours(1) - minutes(5));
  expect(await comes()).toMatch(/^KEEP: Whoever comes without/);
  await fromStart(-minutes(55));
  expect(await comes()).toBe(1);
  await fromEnd(hours(2) + minutes(5));
  expect(await comes()).toMatch(/^KEEP/);
});

test("how it was is said until the seventh day after, and not on the eighth", async () => {
  const says = () =>
    tryAs(
      database,
      "imt_app",
      { hat: "visitor", place: hash },
      `UPDATE training.workshop_place SET said_at = now() WHERE token_hash = '${hash}'`,
    );
  await fromEnd(days(7));
  expect(await says()).toBe(1);
  await fromEnd(days(8));
  expect(await says()).toMatch(/^KEEP: You can say once/);
});

test("LD-1 a Lead whose account is disabled is certified for nothing, and nobody signs up with them", async () => {
  const may = async () =>
    (await database.owner.query("SELECT training.takes_sign_ups($1) AS may", [workshop.id])).rows[0].may;
  expect(await may()).toBe(true);
  await db.person.update({ where: { id: lead.person.id }, data: { disabledAt: new Date() } });
  expect(await may()).toBe(false);
});
