"use server";

import { defineAction } from "@/lib/entry/action";
import { standingDown } from "./schema";
import { standDown, stepAside, takeOver } from "./write";

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

/** A Lead who cannot come. Families keep their places while somebody else is found. */
export const stepAsideFrom = defineAction({
  does: "workshop.step-aside",
  room: "training",
  input: standingDown,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    await stepAside(tx, actor, input.workshop);
    return { subject: ["workshop", input.workshop], goTo: `/${actor.asker}?stood-down=yes` };
  },
});

export const takeOverWorkshop = defineAction({
  does: "workshop.take-over",
  room: "training",
  input: standingDown,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    await takeOver(tx, actor, input.workshop);
    return { subject: ["workshop", input.workshop], goTo: `/${actor.asker}/workshops/${input.workshop}` };
  },
});
