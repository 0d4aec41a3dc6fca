import { beforeAll, expect, test, vi } from "vitest";
import { endMembership } from "@/lib/domain/network/memberships/actions";
import { actorWithToken } from "@/lib/entry/session";
import { minutes, travel } from "@/lib/platform/clock";
import { aSession } from "@/prisma/seed/accounts";
import { aMembership, aPerson, someoneAs } from "@/prisma/seed/build";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
beforeAll(() => {});

/** A colleague's session in a school's hat, and the head who can take that hat away. */
async function aColleague() {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role: "school", organisation, grantedBy: head.person });
  const { token } = await aSession(db, { person, membership: hat });
  return { head, hat, token };
}

const laterIs = async (token: string, later: number) => {
  travel(later);
  const { asker } = await actorWithToken(token);
  travel(0);
  return asker;
};

test("21 a staff session that rested too long stays ended when its hat is taken away", async () => {
  const { head, hat, token } = await aColleague();
  expect(await laterIs(token, minutes(31))).toBe("visitor");
  await press(endMembership, head.actor, { membership: hat.id });
  expect((await actorWithToken(token)).asker).toBe("signed-in");
  expect(await laterIs(token, minutes(31))).toBe("visitor");
});

test("21 and when its hat ends by its date", async () => {
  const { hat, token } = await aColleague();
  await database.owner.query(
    "UPDATE network.membership SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' WHERE id = $1",
    [hat.id],
  );
  expect((await actorWithToken(token)).asker).toBe("signed-in");
  expect(await laterIs(token, minutes(31))).toBe("visitor");
});

test("21 the database says when a session was last seen, not whoever asks", async () => {
  const { person } = await someoneAs(db, "school");
  const { session } = await aSession(db, { person });
  const seen = (more = "") =>
    tryAs(
      database,
      "network_app",
      { hat: "the_portal" },
      `SELECT network.session_seen('${session.id}'${more})`,
      `SELECT 1 FROM network.session WHERE id = '${session.id}' AND last_seen_at <= clock_timestamp()`,
    );
  expect(await seen()).toBe(1);
  expect(await seen(", '2040-01-01'")).toMatch(/does not exist/);
});
