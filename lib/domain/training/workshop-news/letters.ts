import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import type { Contact } from "../hosting/contacts";
import { whenInWords } from "../published-workshops/words";

/** What a letter about a workshop can say beside its own words. */
export type Known = {
  readonly school: string;
  /** When and where it was before it last moved while families could see it. */
  readonly before: string | null;
  /** Where this very reader finds it. */
  readonly page: string;
};

export type News = {
  readonly key: string;
  readonly template: string;
  readonly subject: string;
  /** Whole, or of a workshop as its reader knows it. */
  readonly text: string | { readonly workshop: string; readonly says: (known: Known) => string };
};

/** One letter to each, in the caller's transaction. Whoever acts themselves is not written to about it. */
export async function tell(
  tx: Transaction,
  actor: Actor,
  people: readonly Reader[],
  news: News,
): Promise<void> {
  const others = people.filter(({ personId }) => personId !== actor.personId);
  if (others.length === 0) return;
  await asThePortal(tx, async () => {
    const textFor = await textsOf(tx, news.text);
    for (const { personId, name, email, part } of others)
      await post(tx, {
        ...news,
        key: `${news.key} ${personId}`,
        controller: "training",
        personId,
        to: email,
        text: `Hello ${name},\n\n${textFor(part)}\n\nI Matter\n\nNobody reads replies to this address.`,
      });
  });
}

type Part = "lead" | "second" | "school";
type Reader = Contact & { readonly part?: Part };

async function textsOf(tx: Transaction, text: News["text"]): Promise<(part?: Part) => string> {
  if (typeof text === "string") return () => text;
  const row = await tx.workshop.findUniqueOrThrow({
    where: { id: text.workshop },
    select: { ...was, organisation: { select: { name: true } } },
  });
  const known = { school: row.organisation.name, before: beforeInWords(row) };
  return (part) => text.says({ ...known, page: pageFor(text.workshop, part) });
}

const was = { wasStartsAt: true, wasEndsAt: true, wasRoom: true } as const;
type Was = { wasStartsAt: Date | null; wasEndsAt: Date | null; wasRoom: string | null };

const beforeInWords = ({ wasStartsAt: startsAt, wasEndsAt: endsAt, wasRoom: room }: Was) =>
  startsAt && endsAt && room ? `${whenInWords({ startsAt, endsAt })}, ${room}` : null;

/** Its Lead and its school have a page for it. Whoever stands by finds it on the first page of their hat. */
function pageFor(id: string, part?: Part): string {
  if (part === "lead") return `See it here: ${env.PORTAL_URL}/lead-professional/workshops/${id}`;
  if (part === "school") return `See it here: ${env.PORTAL_URL}/school/workshops/${id}`;
  return `Sign in, and see it on your first page: ${env.PORTAL_URL}/sign-in`;
}

/** Those whom a workshop concerns by their work: its Lead, its second contact, its school's link contacts. */
export async function peopleOf(
  tx: Transaction,
  workshopId: string,
  parts: readonly Part[],
): Promise<Reader[]> {
  const people = await asThePortal(
    tx,
    () => tx.$queryRaw<(Contact & { part: Part })[]>`
      SELECT person_id AS "personId", name, email, part FROM training.people_of_workshop(${workshopId}::uuid)`,
  );
  const chosen = people.filter(({ part }) => parts.includes(part));
  return chosen.filter((one, at) => chosen.findIndex(({ personId }) => personId === one.personId) === at);
}
