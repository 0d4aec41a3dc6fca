import "server-only";
import { isAway } from "@/lib/platform/database-errors";
import { databaseState } from "@/lib/platform/database-state";
import { pool, statementName } from "@/lib/platform/db";
import { settingInFull } from "@/lib/platform/opening";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Controller } from "@/lib/policy";
import type { Actor } from "./actor";
import { settingsOf, type Transaction } from "./within";

/** Asks PostgreSQL one question inside an open transaction. */
export type Ask = <Row>(question: Prisma.Sql) => Promise<Row[]>;

/**
 * `within` for the busiest pages: the same role, the same actor and the same row-level security, in a transaction that
 * can only read. Prisma stays out of it, because around a few statements it costs more than they do.
 */
export async function reading<T>(actor: Actor, room: Controller, read: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await connectTo(room);
  // A connection that breaks while nothing is asked says so here; the next question would too.
  let broken: Error | undefined;
  const breaks = (error: Error) => {
    broken = error;
  };
  client.on("error", breaks);
  try {
    await client.query(`BEGIN READ ONLY; ${settingInFull(client, settingsOf(actor))}`);
    const found = await read(async <Row>({ text, values }: Prisma.Sql) => {
      const { rows } = await client.query({ name: statementName(text), text, values });
      return rows as Row[];
    });
    await client.query("COMMIT");
    return found;
  } catch (error) {
    await client.query("ROLLBACK").catch(breaks);
    throw noteIfAway(error);
  } finally {
    client.off("error", breaks);
    client.release(broken);
  }
}

/** The same questions, asked inside a transaction that may also write. */
export const askingIn =
  (tx: Transaction): Ask =>
  (question) =>
    tx.$queryRaw(question);

const connectTo = (room: Controller) =>
  pool[room].connect().catch((error) => {
    throw noteIfAway(error);
  });

function noteIfAway(error: unknown): unknown {
  if (isAway(error)) databaseState().away = true;
  return error;
}
