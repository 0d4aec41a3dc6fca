import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";

/** What the account says about its owner, and nobody else's. */
export async function myDetails(actor: Actor) {
  allow(actor, "account.read");
  const person = await within(actor, "network", (tx) =>
    tx.person.findUnique({
      where: { id: actor.personId as string },
      select: {
        name: true,
        email: true,
        createdAt: true,
        linkedAccounts: { select: { provider: true, createdAt: true } },
      },
    }),
  );
  if (!person) throw new NotFound("account");
  return person;
}
