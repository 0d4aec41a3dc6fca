"use server";

import { defineAction } from "@/lib/entry/action";
import { oneRoom, placeTold, roomTold } from "./schema";
import { addRoom, closeRoom, savePlace } from "./write";

const change = { does: "hub.change", room: "cic", limit: { tries: 60, seconds: 3600 } } as const;
const rooms = "/locality-hub/rooms";

export const saveHubPlace = defineAction({
  ...change,
  input: placeTold,
  run: async ({ tx, actor, input }) => ({
    subject: ["hub-place", await savePlace(tx, actor, input)],
    says: "Your details are saved.",
    redraws: true,
  }),
});

export const openRoom = defineAction({
  ...change,
  input: roomTold,
  run: async ({ tx, actor, input }) => ({
    subject: ["hub-rooms", await addRoom(tx, actor, input)],
    goTo: `${rooms}?done=added`,
  }),
});

export const shutRoom = defineAction({
  ...change,
  input: oneRoom,
  run: async ({ tx, actor, input }) => {
    await closeRoom(tx, actor, input.room);
    return { subject: ["hub-room", input.room], goTo: `${rooms}?done=closed` };
  },
});
