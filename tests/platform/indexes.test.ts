import { expect, test } from "vitest";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();

// Row security and the pages about oneself look for a person's rows by these; the tables grow with the network.
test.each([
  ["network.audit_event", "actor_id"],
  ["network.audit_event", "about_person_id"],
  ["network.session", "membership_id"],
  ["network.interest", "person_id"],
  ["network.interest", "email"],
  ["network.interest", "answered_by_id"],
  ["network.invitation", "email"],
  ["network.invitation", "invited_by_id"],
  ["network.invitation", "accepted_by_id"],
  ["network.mail", "person_id"],
  ["network.mail", "to"],
  ["training.enrolment", "person_id"],
  ["training.orders", "person_id"],
  ["training.redemption", "person_id"],
])("one's own rows of %s are found by %s through an index", async (table, column) => {
  const { rowCount } = await database.owner.query(
    `SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE i.indrelid = $1::regclass AND a.attname = $2 AND i.indpred IS NULL`,
    [table, column],
  );
  expect(rowCount).toBeGreaterThan(0);
});
