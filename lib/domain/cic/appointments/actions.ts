"use server";

import { defineAction } from "@/lib/entry/action";
import type { Transaction } from "@/lib/entry/within";
import { appointing, ending, reviewing } from "./schema";
import { appoint, end, review } from "./write";

const limit = { tries: 60, seconds: 3600 };
const page = (hub: string, done: string) => `/rhm/hubs/${hub}?done=${done}`;

type Asked = { tx: Transaction; input: { appointment: string } };
const theOne = ({ tx, input }: Asked) =>
  tx.hubAppointment.findUnique({
    where: { id: input.appointment },
    select: { id: true, organisationId: true, startsAt: true, endsAt: true, endedAt: true },
  });

export const appointHub = defineAction({
  does: "appointment.make",
  room: "cic",
  input: appointing,
  limit,
  run: async ({ tx, actor, input }) => ({
    subject: ["appointment", await appoint(tx, actor, input)],
    facts: { from: input.from, until: input.until },
    goTo: page(input.hub, "appointed"),
  }),
});

export const reviewHub = defineAction({
  does: "appointment.review",
  room: "cic",
  input: reviewing,
  limit,
  on: theOne,
  run: async ({ tx, actor, input, row }) => {
    await review(tx, actor, row, input);
    return {
      subject: ["appointment", row.id],
      facts: { next: input.next },
      goTo: page(row.organisationId, "reviewed"),
    };
  },
});

export const endAppointment = defineAction({
  does: "appointment.end",
  room: "cic",
  input: ending,
  limit,
  on: theOne,
  run: async ({ tx, input, row }) => {
    await end(tx, row, input.because);
    return {
      subject: ["appointment", row.id],
      facts: { ended: true },
      goTo: page(row.organisationId, "ended"),
    };
  },
});
