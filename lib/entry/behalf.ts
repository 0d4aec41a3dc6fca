import "server-only";
import { thePortal } from "./actor";
import { actAs, type Transaction, whoActs } from "./within";

/**
 * What follows from somebody's act by itself, such as a letter to others, is done as the portal; then they act again.
 * Only for what the portal does whoever asks: never to reach what they may not.
 */
export async function asThePortal<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const before = whoActs(tx);
  if (before.asker === thePortal.asker) return work();
  await actAs(tx, thePortal);
  const done = await work();
  await actAs(tx, before);
  return done;
}
