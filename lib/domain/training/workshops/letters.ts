import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import type { Contact } from "../hosting/contacts";

export type News = {
  readonly key: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
};

/** One letter to each, in the caller's transaction. Whoever acts themselves is not written to about it. */
export async function tell(
  tx: Transaction,
  actor: Actor,
  people: readonly Contact[],
  news: News,
): Promise<void> {
  const others = people.filter(({ personId }) => personId !== actor.personId);
  await asThePortal(tx, async () => {
    for (const { personId, name, email } of others)
      await post(tx, {
        ...news,
        key: `${news.key} ${personId}`,
        controller: "training",
        personId,
        to: email,
        text: `Hello ${name},\n\n${news.text}\n\nI Matter\n\nNobody reads replies to this address.`,
      });
  });
}

type Part = "lead" | "second" | "school";

/** Those whom a workshop concerns by their work: its Lead, its second contact, its school's link contacts. */
export async function peopleOf(
  tx: Transaction,
  workshopId: string,
  parts: readonly Part[],
): Promise<Contact[]> {
  const people = await asThePortal(
    tx,
    () => tx.$queryRaw<(Contact & { part: Part })[]>`
      SELECT person_id AS "personId", name, email, part FROM training.people_of_workshop(${workshopId}::uuid)`,
  );
  const chosen = people.filter(({ part }) => parts.includes(part));
  return chosen.filter((one, at) => chosen.findIndex(({ personId }) => personId === one.personId) === at);
}
