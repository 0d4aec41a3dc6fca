import "server-only";
import { type Actor, fromDatabase, thePortal } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { post } from "../mail/write";
import { endedMail } from "./words";

/** What the letter about a place that somebody else ended needs to know. */
export const placeEnded = {
  id: true,
  role: true,
  personId: true,
  organisationId: true,
  person: { select: { name: true, email: true } },
} as const;

type Ended = {
  readonly id: string;
  readonly role: Parameters<typeof fromDatabase>[0];
  readonly personId: string;
  readonly person: { readonly name: string; readonly email: string };
};

/** Tells the one whose place a colleague ended, so that nobody finds out from a closed door. */
export async function tellWhoseItWas(tx: Transaction, actor: Actor, place: Ended): Promise<void> {
  const { name, email } = place.person;
  const organisation = actor.organisation ?? "your organisation";
  const letter = endedMail({ name, by: actor.name, organisation, role: fromDatabase(place.role) });
  const address = { controller: "network", personId: place.personId, to: email } as const;
  await actAs(tx, thePortal);
  await post(tx, { ...letter, ...address, key: `membership ended ${place.id}` });
  await actAs(tx, actor);
}
