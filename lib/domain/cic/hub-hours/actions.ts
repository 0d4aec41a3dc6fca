"use server";

import { defineAction } from "@/lib/entry/action";
import { awayTold, hoursTold, oneAway, oneStretch } from "./schema";
import { addAway, addHours, removeAway, removeHours } from "./write";

const change = { does: "hub.change", room: "cic", limit: { tries: 120, seconds: 3600 } } as const;
const page = (done: string) => `/locality-hub/hours?done=${done}`;

export const sayHours = defineAction({
  ...change,
  input: hoursTold,
  run: async ({ tx, actor, input }) => ({
    subject: ["hub-hours", await addHours(tx, actor, input)],
    goTo: page("added"),
  }),
});

export const takeHoursAway = defineAction({
  ...change,
  input: oneStretch,
  run: async ({ tx, actor, input }) => {
    await removeHours(tx, actor, input.stretch);
    return { subject: ["hub-hours", input.stretch], goTo: page("removed") };
  },
});

export const sayDaysOff = defineAction({
  ...change,
  input: awayTold,
  run: async ({ tx, actor, input }) => ({
    subject: ["hub-days-off", await addAway(tx, actor, input)],
    goTo: page("away"),
  }),
});

export const takeDaysOffAway = defineAction({
  ...change,
  input: oneAway,
  run: async ({ tx, actor, input }) => {
    await removeAway(tx, actor, input.away);
    return { subject: ["hub-days-off", input.away], goTo: page("removed") };
  },
});
