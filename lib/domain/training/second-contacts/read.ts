import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { workingNames } from "../hosting/contacts";
import type { CountsOnMe, StoodBy } from "./shape";

/** Workshops still to come that somebody stands by as the second contact, in the hat they wear. */
export async function workshopsStoodBy(actor: Actor): Promise<StoodBy[]> {
  allow(actor, "workshop.stand-down");
  return within(actor, "training", async (tx) => {
    const rows = await tx.workshop.findMany({
      where: {
        secondContactId: actor.personId as string,
        state: { in: ["confirmed", "published"] },
        endsAt: { gt: now() },
      },
      orderBy: { startsAt: "asc" },
      take: 50,
      select: {
        ...{
          id: true,
          code: true,
          state: true,
          organisationId: true,
          room: true,
          startsAt: true,
          endsAt: true,
          leadId: true,
        },
        organisation: { select: { name: true } },
      },
    });
    const nameOf = await workingNames(
      tx,
      rows.map(({ leadId }) => leadId),
    );
    return rows.map(({ organisation, leadId, code, state, organisationId, ...row }) => ({
      ...{ ...row, school: organisation.name, lead: nameOf(leadId) },
      canLead: actor.asker === "lead-professional" && !leadId && row.startsAt > now(),
      page:
        actor.asker === "school" && actor.organisationId === organisationId
          ? `/school/workshops/${row.id}`
          : state === "published"
            ? `/workshops/${code}`
            : null,
    }));
  });
}

/** What is still to come and counts on somebody, in any of their hats: they read it before they leave. */
export async function whatCountsOnMe(actor: Actor): Promise<CountsOnMe[]> {
  allow(actor, "account.leave");
  return within(
    actor,
    "training",
    (tx) => tx.$queryRaw<CountsOnMe[]>`
      SELECT id, part, school, starts_at AS "startsAt", ends_at AS "endsAt"
      FROM training.counts_on_me() ORDER BY starts_at`,
  );
}
