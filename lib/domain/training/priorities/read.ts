import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { ownPriorities } from "./reach";
import type { KeptNote } from "./shape";

/** The note kept in this hat, and the words to agree to before keeping one. */
export async function myPriorities(actor: Actor) {
  allow(actor, "priorities.read");
  return within(actor, "training", async (tx) => ({
    kept: (await tx.keptPriorities.findFirst({
      where: ownPriorities(actor),
      orderBy: { createdAt: "desc" },
    })) as KeptNote | null,
    wording: await tx.consentWording.findFirstOrThrow({
      where: { purpose: "keep-priorities" },
      orderBy: { version: "desc" },
      select: { version: true, title: true, text: true },
    }),
  }));
}
