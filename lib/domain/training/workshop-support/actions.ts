"use server";

import { defineAction } from "@/lib/entry/action";
import { workshopsWithin } from "../workshops/reach";
import { supportWithin } from "./reach";
import { agreeing, askingSupport, declining } from "./schema";
import { answer, askSurgery } from "./write";

export const askForSupport = defineAction({
  does: "workshop.ask-support",
  room: "training",
  input: askingSupport,
  limit: { tries: 30, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshop.findFirst({
      where: { AND: [{ id: input.workshop }, workshopsWithin(actor)] },
      select: { id: true, localityId: true },
    }),
  run: async ({ tx, actor, input, row }) => {
    await askSurgery(tx, actor, row, input.surgery);
    return { subject: ["workshop", row.id], says: "The surgery has been asked.", redraws: true };
  },
});

export const agreeToSupport = defineAction({
  does: "workshop.support",
  room: "training",
  input: agreeing,
  limit: { tries: 30, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshopSupport.findFirst({ where: { AND: [{ workshopId: input.workshop }, supportWithin(actor)] } }),
  run: async ({ tx, actor, input, row }) => {
    await answer(tx, actor, row.workshopId, input.who);
    return {
      subject: ["workshop", row.workshopId],
      facts: { agreed: true },
      goTo: `/primary-care/workshops/${row.workshopId}?answered=yes`,
    };
  },
});

export const declineToSupport = defineAction({
  does: "workshop.support",
  room: "training",
  input: declining,
  limit: { tries: 30, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshopSupport.findFirst({ where: { AND: [{ workshopId: input.workshop }, supportWithin(actor)] } }),
  run: async ({ tx, actor, row }) => {
    await answer(tx, actor, row.workshopId, null);
    return {
      subject: ["workshop", row.workshopId],
      facts: { agreed: false },
      goTo: `/primary-care/workshops/${row.workshopId}?answered=yes`,
    };
  },
});
