import "server-only";
import { databaseRefusal, isAway, isCollision } from "@/lib/platform/database-errors";
import { databaseState } from "@/lib/platform/database-state";
import { db } from "@/lib/platform/db";
import { Problem } from "@/lib/platform/errors";
import { openingWith } from "@/lib/platform/opening";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Controller } from "@/lib/policy";
import { type Actor, toDatabase } from "./actor";

/** An open transaction. PostgreSQL itself decides which rooms' tables it can touch. */
export type Transaction = Prisma.TransactionClient;

/**
 * The only way to the tables: one transaction, as the database role of that room, with the actor set inside it,
 * so that row-level security knows who is asking. The setting ends with the transaction.
 * Throws `Refused` when a rule in the database says no. Work may run twice: what two people do at one moment can
 * collide, and then PostgreSQL has undone all of it.
 */
export async function within<T>(
  actor: Actor,
  room: Controller,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const once = () => {
    const opening = { settings: settingsOf(actor), said: false };
    return openingWith(opening, () =>
      db[room].$transaction(async (tx) => {
        // Said as it began. Were it ever not, row-level security would show nothing, so it is said now.
        if (opening.said) acting.set(tx, actor);
        else await actAs(tx, actor);
        return work(tx);
      }),
    );
  };
  try {
    return await once().catch((error) => {
      if (isCollision(error)) return once();
      throw error;
    });
  } catch (error) {
    if (isAway(error)) databaseState().away = true;
    if (isCollision(error)) throw new Problem("form", tryAgain);
    throw databaseRefusal(error) ?? error;
  }
}

const tryAgain = "Somebody else did something at the same moment, so nothing was changed. Try again.";

type Acting = Pick<Actor, "personId" | "asker" | "organisationId">;

/** What row-level security goes by. */
export const settingsOf = (actor: Acting) => ({
  "app.person": actor.personId ?? "",
  "app.hat": toDatabase(actor.asker),
  "app.organisation": actor.organisationId ?? "",
});

/** Who acts in each open transaction, as last said: saying it again would only cost a question. */
const acting = new WeakMap<Transaction, Acting>();

/** Who acts in an open transaction at this point of it. */
export const whoActs = (tx: Transaction): Acting => acting.get(tx) as Acting;

/** Says who acts for the rest of an open transaction. Signing in needs it: a stranger arrives, a person leaves. */
export async function actAs(tx: Transaction, actor: Acting): Promise<void> {
  acting.set(tx, actor);
  const [person, hat, organisation] = Object.values(settingsOf(actor));
  await tx.$queryRaw`SELECT set_config('app.person', ${person}, true), set_config('app.hat', ${hat}, true),
    set_config('app.organisation', ${organisation}, true)`;
}

/** The same, unless it is they who act already. */
export async function mustActAs(tx: Transaction, actor: Acting): Promise<void> {
  const { personId, asker, organisationId } = acting.get(tx) ?? {};
  const already =
    personId === actor.personId && asker === actor.asker && organisationId === actor.organisationId;
  if (!already) await actAs(tx, actor);
}
