"use server";

import { defineAction } from "@/lib/entry/action";
import { ownPriorities } from "./reach";
import * as schema from "./schema";
import { forget, keep } from "./write";

export const keepPriorities = defineAction({
  does: "priorities.keep",
  room: "training",
  input: schema.keep,
  limit: { tries: 30, seconds: 600 },
  run: async ({ tx, actor, input }) => {
    const { wording, ...typed } = input as Record<string, string | undefined> & { wording: number };
    const id = await keep(tx, actor, typed, wording);
    return { subject: ["priorities", id], goTo: `/${actor.asker}/priorities` };
  },
});

export const forgetPriorities = defineAction({
  does: "consent.withdraw",
  room: "training",
  input: schema.forget,
  on: ({ tx, actor }) => tx.keptPriorities.findFirst({ where: ownPriorities(actor), select: { id: true } }),
  run: async ({ tx, actor, row }) => {
    await forget(tx, actor);
    return {
      subject: ["priorities", row.id],
      facts: { purpose: "keep-priorities" },
      says: "Your saved priorities are deleted.",
      redraws: true,
    };
  },
});
