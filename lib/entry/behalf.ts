import "server-only";
import { type Actor, thePortal } from "./actor";
import { actAs, type Transaction, whoActs } from "./within";

/**
 * What follows from somebody's act by itself, such as a letter to others, is done as the portal; then they act again.
 * Only for what the portal does whoever asks: never to reach what they may not.
 */
export async function asThePortal<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const before = whoActs(tx);
  if (before.asker === thePortal.asker) return work();
  return asSomebody(tx, thePortal, work);
}

/** One step in which PostgreSQL knows who it is, in work that is otherwise done as nobody. */
export async function asSomebody<T>(tx: Transaction, actor: Actor, work: () => Promise<T>): Promise<T> {
  const before = whoActs(tx);
  await actAs(tx, actor);
  let done: T;
  try {
    done = await work();
  } catch (error) {
    // Where PostgreSQL has given the transaction up, the rights end with it, and the first error is what happened.
    await actAs(tx, before).catch(() => {});
    throw error;
  }
  await actAs(tx, before);
  return done;
}
