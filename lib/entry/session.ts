import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { after, minutes, now } from "@/lib/platform/clock";
import { pool } from "@/lib/platform/db";
import { hashOf } from "@/lib/platform/secrets";
import { isLearner, type Role, roles, settingInMilliseconds } from "@/lib/policy";
import { type Actor, fromDatabase, visitor } from "./actor";

export const sessionCookie = "__Host-session";

type Row = {
  session_id: string;
  person_id: string;
  name: string;
  email: string;
  created_at: Date;
  last_seen_at: Date;
  second_factor_at: Date | null;
  has_second_factor: boolean;
  membership_id: string | null;
  role: string | null;
  put_on_as: string | null;
  organisation_id: string | null;
  organisation: string | null;
  is_link_contact: boolean;
  hats: string;
};

/** Who is asking this request. Read once per request, from the database, so that every change bites at once. */
export const whoIsAsking = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(sessionCookie)?.value;
  return token ? actorWithToken(token) : visitor;
});

/** The person behind a session's token, or a visitor when it has ended. */
export async function actorWithToken(token: string): Promise<Actor> {
  const found = await pool.network.query<Row>({
    name: "session_by_token",
    text: "SELECT * FROM network.session_by_token($1)",
    values: [hashOf(token)],
  });
  const row = found.rows[0];
  if (!row || endedByItself(row)) return visitor;
  await noteSeen(row);
  return actorOf(row);
}

function actorOf(row: Row): Actor {
  const role = row.role ? fromDatabase(row.role) : null;
  return {
    asker: role ?? "signed-in",
    personId: row.person_id,
    name: row.name,
    email: row.email,
    sessionId: row.session_id,
    membershipId: row.membership_id,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    isLinkContact: row.is_link_contact,
    hats: Number(row.hats),
    secondFactor: secondFactorFor(role, row),
  };
}

function secondFactorFor(role: Role | null, row: Row): Actor["secondFactor"] {
  if (row.second_factor_at) return "confirmed";
  if (!role || !roles[role].needsSecondFactor) return row.has_second_factor ? "account-only" : "not-needed";
  return row.has_second_factor ? "to-confirm" : "to-set-up";
}

/**
 * Learners stay signed in for days; every other hat ends after half an hour of rest or twelve hours in all. Taking the
 * hat away from a session makes it no longer: one that rested too long would come back to life.
 */
function endedByItself(row: Row): boolean {
  const role = row.put_on_as ? fromDatabase(row.put_on_as) : null;
  if (!role || isLearner(role)) return false;
  const rested = after(row.last_seen_at, settingInMilliseconds("staff-session.idle"));
  const ends = after(row.created_at, settingInMilliseconds("staff-session.longest"));
  return rested <= now() || ends <= now();
}

/** Notes the visit at most once a minute: a page should not cost a write. */
async function noteSeen(row: Row): Promise<void> {
  if (after(row.last_seen_at, minutes(1)) > now()) return;
  await pool.network.query("SELECT network.session_seen($1)", [row.session_id]);
}
