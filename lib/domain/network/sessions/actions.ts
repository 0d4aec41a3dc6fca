"use server";

import { defineAction } from "@/lib/entry/action";
import { dropSession, thisSession } from "./cookie";
import { EndSession, Nothing } from "./schema";

/** Signs out here, now. The session is gone from the database, so a copy of its cookie opens nothing. */
export const signOut = defineAction({
  does: "session.end",
  room: "network",
  input: Nothing,
  run: async ({ tx, actor }) => {
    const id = thisSession(actor);
    await tx.session.deleteMany({ where: { id, personId: actor.personId as string } });
    await dropSession();
    return { subject: ["session", id], goTo: "/sign-in?signed-out=yes" };
  },
});

/** Signs one of the person's own devices out. */
export const endSession = defineAction({
  does: "session.end",
  room: "network",
  input: EndSession,
  on: ({ tx, actor, input }) =>
    tx.session.findFirst({
      where: { id: input.session, personId: actor.personId as string },
      select: { id: true },
    }),
  run: async ({ tx, actor, row }) => {
    await tx.session.delete({ where: { id: row.id }, select: { id: true } });
    const here = row.id === actor.sessionId;
    if (here) await dropSession();
    return { subject: ["session", row.id], goTo: here ? "/sign-in?signed-out=yes" : "/account/devices" };
  },
});

/** Signs every other device out, and keeps this one. */
export const endOtherSessions = defineAction({
  does: "session.end",
  room: "network",
  input: Nothing,
  run: async ({ tx, actor }) => {
    const ended = await tx.session.deleteMany({
      where: { personId: actor.personId as string, id: { not: thisSession(actor) } },
    });
    return {
      subject: ["person", actor.personId as string],
      facts: { devices: ended.count },
      goTo: "/account/devices",
    };
  },
});
