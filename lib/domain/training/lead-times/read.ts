import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { PartOfDay } from "@/lib/platform/prisma/client";
import { areaOfSchool } from "../workshops/area";
import type { OwnTimes, TimesNear } from "./shape";

const slotOf = (weekday: number, part: PartOfDay) => `${weekday}-${part}`;

/** When Leads in a school's area said they could come, day by day. Times alone: who they are is known once one offers. */
export async function timesNear(actor: Actor): Promise<TimesNear> {
  allow(actor, "lead-time.read");
  return within(actor, "training", async (tx) => {
    const area = await areaOfSchool(tx, actor);
    return tx.$queryRaw<TimesNear[number][]>`
      SELECT weekday, array_agg(part ORDER BY array_position(ARRAY['morning', 'afternoon', 'evening'], part)) AS parts
      FROM training.times_near(${area}::uuid) GROUP BY weekday ORDER BY weekday`;
  });
}

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
