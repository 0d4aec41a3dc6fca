import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { midnight } from "../appointments/appointments";
import { peopleOfHub } from "../licences/read";
import type { HubWeek } from "./shape";

/** When one's own hub is open, when each of its people works, and who is away. */
export async function ourWeek(actor: Actor): Promise<HubWeek> {
  allow(actor, "hub.read");
  const organisationId = actor.organisationId as string;
  return within(actor, "cic", async (tx) => ({
    stretches: await tx.hubHours.findMany({
      where: { organisationId },
      orderBy: [{ weekday: "asc" }, { fromMinute: "asc" }],
      omit: { organisationId: true },
    }),
    away: await tx.daysOff.findMany({
      where: { organisationId, endsOn: { gte: midnight(inLondon(now()).day) } },
      orderBy: { startsOn: "asc" },
      omit: { organisationId: true },
    }),
    people: (await peopleOfHub(tx, organisationId)).map(({ personId, name }) => ({ personId, name })),
  }));
}
