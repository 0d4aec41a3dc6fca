import { expect, test } from "vitest";
import { aMembership, aPerson, asOwner, someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();

test("SY-3 a link contact leaves while somebody joins the same organisation: neither waits for the other", async () => {
  const db = asOwner(database.url);
  const { person, organisation, membership } = await someoneAs(db, "school");
  await aMembership(db, { person: await aPerson(db), role: "school", organisation, isLinkContact: true });
  const [joining, leaving] = [await database.owner.connect(), await database.owner.connect()];
  // What a foreign key takes on the organisation when a hat, an invitation or a fund is written.
  await joining.query("BEGIN");
  await joining.query(`SELECT 1 FROM network.organisation WHERE id = '${organisation?.id}' FOR KEY SHARE`);
  await leaving.query("SET lock_timeout = '2s'");
  const { rowCount } = await leaving.query(
    `UPDATE network.membership SET ended_at = now(), ended_by_id = '${person.id}' WHERE id = '${membership.id}'`,
  );
  expect(rowCount).toBe(1);
  await joining.query("ROLLBACK");
  await leaving.query("RESET lock_timeout");
  for (const client of [joining, leaving]) client.release();
  await db.$disconnect();
});
