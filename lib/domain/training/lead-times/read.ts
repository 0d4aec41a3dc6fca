import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { PartOfDay } from "@/lib/platform/prisma/client";
import type { OwnTimes } from "./shape";

const slotOf = (weekday: number, part: PartOfDay) => `${weekday}-${part}`;

/** Where and when a Lead said they could come, area by area, and every area there is. */
export async function myTimes(actor: Actor): Promise<OwnTimes> {
  allow(actor, "lead-time.change");
  return within(actor, "training", async (tx) => {
    const areas = await tx.locality.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
    const rows = await tx.leadTime.findMany({
      where: { leadId: actor.personId as string },
      orderBy: [{ weekday: "asc" }, { part: "asc" }],
    });
    const said = areas.map((area) => ({
      ...area,
      times: rows
        .filter(({ localityId }) => localityId === area.id)
        .map(({ weekday, part }) => slotOf(weekday, part)),
    }));
    return { areas, said: said.filter(({ times }) => times.length > 0) };
  });
}
