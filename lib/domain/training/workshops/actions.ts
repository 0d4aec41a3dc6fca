"use server";

import { defineAction } from "@/lib/entry/action";
import { holdWorkshop } from "../workshop-places/offers";
import { workshopsWithin } from "./reach";
import { closing, moving, oneWorkshop, publishing } from "./schema";
import { cancel, close, move, publish } from "./write";

export const publishWorkshop = defineAction({
  does: "workshop.publish",
  room: "training",
  input: publishing,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await holdWorkshop(tx, input.workshop);
    return tx.workshop.findFirst({ where: { AND: [{ id: input.workshop }, workshopsWithin(actor)] } });
  },
  run: async ({ tx, actor, input, row }) => {
    await publish(tx, actor, row, input);
    return {
      subject: ["workshop", row.id],
      facts: { capacity: input.capacity },
      goTo: `/school/workshops/${row.id}?published=yes`,
    };
  },
});

export const moveWorkshop = defineAction({
  does: "workshop.move",
  room: "training",
  input: moving,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await holdWorkshop(tx, input.workshop);
    return tx.workshop.findFirst({ where: { AND: [{ id: input.workshop }, workshopsWithin(actor)] } });
  },
  run: async ({ tx, actor, input, row }) => {
    const moved = await move(tx, actor, row, input);
    // What is not public yet is on its way to being published, so that is where a change leads back to.
    const back = row.state === "confirmed" ? "/publish" : "";
    return {
      subject: ["workshop", row.id],
      goTo: `/school/workshops/${row.id}${back}?${moved ? "moved" : "changed"}=yes`,
    };
  },
});

export const cancelWorkshop = defineAction({
  does: "workshop.cancel",
  room: "training",
  input: oneWorkshop,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await holdWorkshop(tx, input.workshop);
    return tx.workshop.findFirst({ where: { AND: [{ id: input.workshop }, workshopsWithin(actor)] } });
  },
  run: async ({ tx, actor, row }) => {
    await cancel(tx, actor, row);
    return { subject: ["workshop", row.id], goTo: `/${actor.asker}/workshops/${row.id}?cancelled=yes` };
  },
});

export const closeDay = defineAction({
  does: "workshop.close",
  room: "training",
  input: closing,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await holdWorkshop(tx, input.workshop);
    return tx.workshop.findFirst({ where: { AND: [{ id: input.workshop }, workshopsWithin(actor)] } });
  },
  run: async ({ tx, input, row }) => {
    await close(tx, row, input);
    return {
      subject: ["workshop", row.id],
      facts: { covered: input.covered.length },
      goTo: `/lead-professional/workshops/${row.id}?closed=yes`,
    };
  },
});
