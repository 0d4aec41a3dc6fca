"use server";

import { defineAction } from "@/lib/entry/action";
import { standingDown } from "./schema";
import { standDown } from "./write";

export const standDownFrom = defineAction({
  does: "workshop.stand-down",
  room: "training",
  input: standingDown,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    await standDown(tx, actor, input.workshop);
    return { subject: ["workshop", input.workshop], goTo: `/${actor.asker}?stood-down=yes` };
  },
});
