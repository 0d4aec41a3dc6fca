"use server";

import { defineAction } from "@/lib/entry/action";
import { noFields } from "./schema";
import { endFeeds, makeFeed } from "./write";

const page = "/lead-professional/calendar";

export const makeMyFeed = defineAction({
  does: "calendar.share",
  room: "training",
  input: noFields,
  limit: { tries: 30, seconds: 3600 },
  run: async ({ tx, actor }) => ({ subject: ["calendar", await makeFeed(tx, actor)], goTo: page }),
});

export const endMyFeed = defineAction({
  does: "calendar.share",
  room: "training",
  input: noFields,
  limit: { tries: 30, seconds: 3600 },
  run: async ({ tx, actor }) => {
    await endFeeds(tx, actor);
    return { subject: ["calendar", actor.personId as string], goTo: page };
  },
});
