import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { linkContactsOf } from "../hosting/contacts";
import { tell } from "../workshop-news/letters";
import { type Changed, calledOffToSurgery, movedToSurgery } from "./words";

/** Surgeries that were asked, or said yes, hear of another time or that there is none. Whoever said no has nothing to do. */
export async function tellSurgeries(
  tx: Transaction,
  actor: Actor,
  workshop: Changed,
  change: "moved" | "cancelled",
): Promise<void> {
  const where = { workshopId: workshop.id, declinedAt: null };
  const asked = await tx.workshopSupport.findMany({
    where,
    select: { organisationId: true, agreedAt: true },
  });
  for (const { organisationId, agreedAt } of asked) {
    const news =
      change === "moved" ? movedToSurgery(workshop, agreedAt !== null) : calledOffToSurgery(workshop);
    await tell(tx, actor, await linkContactsOf(tx, organisationId), news);
  }
}
