"use server";

import { defineAction } from "@/lib/entry/action";
import { mustBeLeadNow } from "../certification/lead-now";
import { requestsWithin } from "../workshop-requests/reach";
import { offersWithin } from "./reach";
import { offering, oneOffer } from "./schema";
import { confirm, offer, withdrawOffer } from "./write";

export const offerTime = defineAction({
  does: "workshop.offer",
  room: "training",
  input: offering,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await mustBeLeadNow(tx);
    return tx.workshopRequest.findFirst({
      where: { AND: [{ id: input.request }, requestsWithin(actor)] },
      select: { id: true, organisationId: true },
    });
  },
  run: async ({ tx, actor, input, row }) => ({
    subject: ["workshop-offer", await offer(tx, actor, row, input)],
    says: "Your time is offered. The school hears of it now, and so do you when it has chosen.",
    redraws: true,
  }),
});

export const takeOfferBack = defineAction({
  does: "workshop.offer",
  room: "training",
  input: oneOffer,
  limit: { tries: 60, seconds: 3600 },
  on: async ({ tx, actor, input }) => {
    await mustBeLeadNow(tx);
    return tx.workshopOffer.findFirst({ where: { AND: [{ id: input.offer }, offersWithin(actor)] } });
  },
  run: async ({ tx, row }) => {
    await withdrawOffer(tx, row.id);
    return {
      subject: ["workshop-offer", row.id],
      facts: { withdrawn: true },
      says: "Your offer is taken back.",
      redraws: true,
    };
  },
});

export const chooseOffer = defineAction({
  does: "workshop.confirm",
  room: "training",
  input: oneOffer,
  limit: { tries: 60, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshopOffer.findFirst({ where: { AND: [{ id: input.offer }, offersWithin(actor)] } }),
  run: async ({ tx, actor, row }) => {
    const id = await confirm(tx, actor, row);
    return { subject: ["workshop", id], about: row.leadId, goTo: `/school/workshops/${id}?chosen=yes` };
  },
});
