import { beforeAll, expect, test, vi } from "vitest";
import { enterCode, register } from "@/lib/domain/network/sign-in/actions";
import { visitor } from "@/lib/entry/actor";
import { theWordings } from "@/prisma/seed/accounts";
import { aBrowser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
beforeAll(() => theWordings(db));

const email = "newcomer@tests.example";

/** Whoever waits for the end of the audit stream, and whether they have begun their session by then. */
const waiting = `SELECT EXISTS (SELECT FROM pg_locks l WHERE l.pid = w.pid AND l.relation = 'network.session'::regclass
    AND l.mode = 'RowExclusiveLock') AS session_begun
  FROM pg_stat_activity w WHERE w.datname = current_database() AND w.wait_event_type = 'Lock' AND w.query LIKE '%record_event%'`;

test("an account is noted when all else is done, so that nobody else's note waits for it", async () => {
  const browser = aBrowser();
  const terms = await db.consentWording.findFirstOrThrow({
    where: { purpose: "account-terms" },
    orderBy: { version: "desc" },
  });
  const typed = { name: "A Newcomer", email, over18: "yes", terms: "yes", wording: String(terms.version) };
  await browser(() => press(register, visitor, typed));
  const { text } = await db.mail.findFirstOrThrow({ where: { to: email } });
  const code = /\d{3} \d{3}/.exec(text)?.[0] as string;

  const holder = await database.owner.connect();
  await holder.query("BEGIN; SELECT 1 FROM network.audit_stream WHERE stream = 'network' FOR UPDATE");
  const entering = browser(() => press(enterCode, visitor, { code }));
  await expect
    .poll(async () => (await database.owner.query(waiting)).rows)
    .toEqual([{ session_begun: true }]);
  await holder.query("COMMIT");
  holder.release();
  await entering;
  const deeds = await database.owner.query(
    "SELECT action FROM network.audit_event ORDER BY number DESC LIMIT 2",
  );
  expect(deeds.rows).toEqual([{ action: "session.start" }, { action: "account.open" }]);
});
