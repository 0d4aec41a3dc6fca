"use server";

import { defineAction } from "@/lib/entry/action";
import { requestsWithin } from "./reach";
import { asking, oneRequest } from "./schema";
import { ask, withdraw } from "./write";

export const askForWorkshop = defineAction({
  does: "workshop.ask",
  room: "training",
  input: asking,
  limit: { tries: 20, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    const id = await ask(tx, actor, input);
    return {
      subject: ["workshop-request", id],
      facts: { expected: input.expected },
      goTo: `/school/workshops/requests/${id}?asked=yes`,
    };
  },
});

export const withdrawRequest = defineAction({
  does: "workshop.ask",
  room: "training",
  input: oneRequest,
  limit: { tries: 60, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshopRequest.findFirst({ where: { AND: [{ id: input.request }, requestsWithin(actor)] } }),
  run: async ({ tx, actor, row }) => {
    await withdraw(tx, actor, row.id);
    return { subject: ["workshop-request", row.id], facts: { withdrawn: true }, goTo: "/school/workshops" };
  },
});
