import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";

/** What makes a membership a hat that can be worn now. */
export const wornNow = () => ({
  endedAt: null,
  startsAt: { lte: now() },
  OR: [{ endsAt: null }, { endsAt: { gt: now() } }],
});

/** The hats a person could wear now, oldest first. */
export const hatsOf = (tx: Transaction, personId: string) =>
  tx.membership.findMany({
    where: { personId, ...wornNow() },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, role: true, organisationId: true, organisation: { select: { name: true } } },
  });
