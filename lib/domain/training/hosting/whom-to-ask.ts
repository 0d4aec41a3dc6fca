import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { workingNames } from "./contacts";
import type { WhomToAsk } from "./shape";

/** Whom somebody at a school turns to about hosting: its link contact, and the Leads of what is to come, by name. */
export async function whomToAsk(actor: Actor): Promise<WhomToAsk> {
  allow(actor, "workshop.read");
  const organisationId = actor.organisationId as string;
  return within(actor, "training", async (tx) => {
    const agreement = await tx.starterAgreement.findFirst({
      where: { organisationId, endedAt: null },
      select: { linkContactId: true },
    });
    const ahead = await tx.workshop.findMany({
      where: { organisationId, startsAt: { gt: now() }, state: { in: ["confirmed", "published"] } },
      select: { leadId: true },
      orderBy: { startsAt: "asc" },
    });
    const leads = ahead.map(({ leadId }) => leadId);
    const contact = agreement?.linkContactId ?? null;
    const nameOf = await workingNames(tx, [contact, ...leads]);
    const names = leads.map(nameOf).filter((name) => name !== null);
    return { linkContact: nameOf(contact), leads: [...new Set(names)] };
  });
}
