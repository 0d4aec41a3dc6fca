import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Controller } from "@/lib/policy";
import { cutOff, type Purge, purges } from "./purge";

type Purged = { readonly kept: string; readonly rows: number };

/** What would go today. Deletes nothing. */
export async function whatIsOverdue(room: Controller = "network", list = purges): Promise<Purged[]> {
  allow(thePortal, "retention.apply");
  return each(room, list, ({ table, overdue }) => `SELECT 1 FROM ${table} WHERE ${overdue}`);
}

/** Deletes what has reached the end of its time, and records how many rows went, never whose. */
export async function deleteWhatIsOverdue(room: Controller = "network", list = purges): Promise<Purged[]> {
  allow(thePortal, "retention.apply");
  return each(room, list, clearing, true);
}

const clearing = ({ table, overdue, forgets }: Purge) =>
  forgets ? `UPDATE ${table} SET ${forgets} WHERE ${overdue}` : `DELETE FROM ${table} WHERE ${overdue}`;

async function each(
  room: Controller,
  list: readonly Purge[],
  statement: (purge: Purge) => string,
  deletes = false,
): Promise<Purged[]> {
  const at = now();
  return within(thePortal, room, async (tx) => {
    const gone: Purged[] = [];
    for (const purge of list) {
      const sql = statement(purge);
      const rows = await tx.$executeRawUnsafe(sql, ...(sql.includes("$1") ? [cutOff(purge.kept, at)] : []));
      gone.push({ kept: purge.kept, rows });
    }
    for (const { kept, rows } of deletes ? gone.filter((each) => each.rows > 0) : []) {
      await recordDeed(tx, thePortal, "retention.apply", {
        subject: ["kept", kept],
        facts: { rows },
      });
    }
    return gone;
  });
}
