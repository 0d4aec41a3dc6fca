"use server";

import { defineAction } from "@/lib/entry/action";
import { Problem } from "@/lib/platform/errors";
import type { PartOfDay } from "@/lib/platform/prisma/client";
import { leadTimes } from "./schema";

/** Says where and when a Lead could come, so that they hear when a school there asks. It promises nothing. */
export const sayTimes = defineAction({
  does: "lead-time.change",
  room: "training",
  input: leadTimes,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    const { locality, times } = input;
    const leadId = actor.personId as string;
    const known = await tx.locality.findUnique({ where: { id: locality }, select: { id: true } });
    if (!known) throw new Problem("locality", "Choose an area from the list.");
    await tx.leadTime.deleteMany({ where: { leadId, localityId: locality } });
    await tx.leadTime.createMany({
      data: times.map((slot) => {
        const [weekday = "", part = ""] = slot.split("-");
        return { leadId, localityId: locality, weekday: Number(weekday), part: part as PartOfDay };
      }),
    });
    const facts = { times: times.length };
    return { subject: ["lead-times", locality], facts, goTo: `/lead-professional/times?said=${locality}` };
  },
});
