"use server";

import { fromOneAddress } from "@/lib/domain/network/codes/limits";
import { defineAction } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import type { Reach } from "@/lib/policy";
import { takeInHand } from "./in-hand";
import { holdConsultation } from "./reach";
import * as schema from "./schema";
import * as write from "./write";

const room = "cic";
const often = { tries: 60, seconds: 600 };
type Own = { tx: Transaction; actor: Actor; reach: Reach; input: { consultation: string } };
const own = {
  room,
  limit: often,
  on: ({ tx, actor, reach, input }: Own) => holdConsultation(tx, actor, reach, input.consultation),
} as const;
type Held = { tx: Transaction; input: { key: string } };
/** The letter's link is all that opens these: whoever is signed in does it as nobody in particular. */
const byLink = {
  room,
  asNobody: true,
  limit: fromOneAddress,
  on: ({ tx, input }: Held) => takeInHand(tx, input.key),
} as const;
const page = (actor: Actor, id: string, done: string) => `/${actor.asker}/consultations/${id}?done=${done}`;
const linked = (row: { id: string; personId: string }, key: string, done: string) =>
  ({
    subject: ["consultation", row.id],
    about: row.personId,
    goTo: `/consultations/yours/${key}?done=${done}`,
  }) as const;

export const bookConsultation = defineAction({
  does: "consultation.book",
  room,
  input: schema.Book,
  limit: { tries: 30, seconds: 600 },
  run: async ({ tx, actor, input }) => {
    const { id, state } = await write.book(tx, actor, input);
    const goTo = page(actor, id, state === "booked" ? "booked" : "held");
    return { subject: ["consultation", id], facts: { became: state }, goTo };
  },
});

export const sayNoToConsultations = defineAction({
  does: "consultation.refuse",
  room,
  input: schema.SayNo,
  limit: { tries: 10, seconds: 600 },
  run: async ({ tx, actor, input }) => ({
    subject: ["consent", await write.sayNo(tx, actor, input.wording)],
    goTo: `/${actor.asker}/consultations`,
  }),
});

export const moveConsultation = defineAction({
  ...own,
  does: "consultation.move",
  input: schema.Move,
  run: async ({ tx, actor, input, row }) => {
    await write.move(tx, row.id, input.at);
    return { subject: ["consultation", row.id], goTo: page(actor, row.id, "moved") };
  },
});

export const callMyConsultationOff = defineAction({
  ...own,
  does: "consultation.cancel",
  input: schema.One,
  run: async ({ tx, actor, row }) => {
    await write.callOff(tx, row.id);
    return { subject: ["consultation", row.id], goTo: page(actor, row.id, "off") };
  },
});

export const moveByLink = defineAction({
  ...byLink,
  does: "consultation.move",
  input: schema.MoveByLink,
  run: async ({ tx, input, row }) => {
    await write.move(tx, row.id, input.at);
    return linked(row, input.key, "moved");
  },
});

export const callOffByLink = defineAction({
  ...byLink,
  does: "consultation.cancel",
  input: schema.ByLink,
  run: async ({ tx, input, row }) => {
    await write.callOff(tx, row.id);
    return linked(row, input.key, "off");
  },
});

export const stopRemindersByLink = defineAction({
  ...byLink,
  does: "consultation.move",
  input: schema.ByLink,
  run: async ({ tx, input, row }) => {
    await tx.consultation.updateMany({ where: { id: row.id }, data: { reminders: false } });
    return linked(row, input.key, "quiet");
  },
});

export const startRemindersByLink = defineAction({
  ...byLink,
  does: "consultation.move",
  input: schema.ByLink,
  run: async ({ tx, input, row }) => {
    await tx.consultation.updateMany({ where: { id: row.id }, data: { reminders: true } });
    return linked(row, input.key, "reminded");
  },
});
