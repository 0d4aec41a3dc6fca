import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { type Collected, collect } from "./collect";
import { networkNames } from "./names";

/** Everything the network holds about this person. Handing it over is noted, so that they see it happened. */
export async function heldByTheNetwork(actor: Actor): Promise<Collected[]> {
  allow(actor, "account.export");
  return within(actor, "network", async (tx) => {
    const held = await collect(tx, actor, "network", networkNames);
    await recordDeed(tx, actor, "account.export", {
      subject: ["person", actor.personId as string],
    });
    return held;
  });
}
