import "server-only";
import { type Collected, collect } from "@/lib/domain/network/people-data/collect";
import { networkNames } from "@/lib/domain/network/people-data/names";
import type { Actor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { actAs, within } from "@/lib/entry/within";

/** Everything Relationship Health Matters holds about this person. */
export async function heldByRhm(actor: Actor): Promise<Collected[]> {
  allow(actor, "account.export");
  return within(actor, "cic", async (tx) => {
    // Whatever hat it was made in: somebody signed in sees their own, without a hat on.
    await actAs(tx, { personId: actor.personId, asker: "signed-in", organisationId: null });
    const held = await collect(tx, actor, "cic", networkNames);
    await recordDeed(tx, actor, "account.export", { subject: ["person", actor.personId as string] });
    return held;
  });
}
