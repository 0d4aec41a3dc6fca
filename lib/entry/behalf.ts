import "server-only";
import { fromDatabase, thePortal } from "./actor";
import { actAs, type Transaction } from "./within";

type Acting = { person: string; hat: string; organisation: string };

/**
 * What follows from somebody's act by itself, such as a letter to others, is done as the portal; then they act again.
 * Only for what the portal does whoever asks: never to reach what they may not.
 */
export async function asThePortal<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const [was] = await tx.$queryRaw<
    Acting[]
  >`SELECT coalesce(current_setting('app.person', true), '') AS person,
    coalesce(current_setting('app.hat', true), '') AS hat, coalesce(current_setting('app.organisation', true), '') AS organisation`;
  const { person, hat, organisation } = was as Acting;
  await actAs(tx, thePortal);
  const done = await work();
  await actAs(tx, {
    personId: person || null,
    asker: fromDatabase(hat),
    organisationId: organisation || null,
  });
  return done;
}
