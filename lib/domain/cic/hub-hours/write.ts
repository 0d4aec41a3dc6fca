import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { inLondon } from "@/lib/platform/dates";
import { NotFound, Problem } from "@/lib/platform/errors";
import { midnight, yearsOn } from "../appointments/appointments";
import { mustBeAppointed } from "../appointments/hub-now";
import { peopleOfHub } from "../licences/read";
import type { awayTold, hoursTold } from "./schema";

/** Adds the same hours, or the same break, on each day that was ticked. */
export async function addHours(tx: Transaction, actor: Actor, typed: z.infer<typeof hoursTold>) {
  await mustBeAppointed(tx);
  const { kind, weekdays, from: fromMinute, to: toMinute } = typed;
  if (toMinute <= fromMinute) throw new Problem("to", "Type a time after the first one.");
  const organisationId = actor.organisationId as string;
  const of = { organisationId, personId: await personTyped(tx, organisationId, typed.whose) };
  const data = weekdays.map((weekday) => ({ ...of, kind, weekday, fromMinute, toMinute }));
  await tx.hubHours.createMany({ data }).catch((error) => {
    if (isTaken(error))
      throw new Problem("from", "Some of these hours are there already. Remove those first.");
    throw error;
  });
  return organisationId;
}

/** Whose hours: the hub's own, or those of somebody who works there. */
async function personTyped(tx: Transaction, hub: string, whose: string): Promise<string | null> {
  if (whose === "hub") return null;
  if (!(await peopleOfHub(tx, hub)).some(({ personId }) => personId === whose))
    throw new Problem("whose", "Choose somebody who works here.");
  return whose;
}

export async function removeHours(tx: Transaction, actor: Actor, id: string): Promise<void> {
  await mustBeAppointed(tx);
  const where = { id, organisationId: actor.organisationId as string };
  if ((await tx.hubHours.deleteMany({ where })).count === 0) throw new NotFound("hours");
}

/** Nobody can book on these days. What is booked already stays until somebody moves it. */
export async function addAway(tx: Transaction, actor: Actor, typed: z.infer<typeof awayTold>) {
  await mustBeAppointed(tx);
  const { first, last } = typed;
  if (last < first) throw new Problem("last", "Choose the first day or a later one.");
  if (last < inLondon(now()).day) throw new Problem("last", "Choose days that are not over.");
  if (last > yearsOn(first, 1)) throw new Problem("last", "Choose days within one year.");
  const organisationId = actor.organisationId as string;
  const of = { organisationId, personId: await personTyped(tx, organisationId, typed.whose) };
  await tx.daysOff.createMany({ data: [{ ...of, startsOn: midnight(first), endsOn: midnight(last) }] });
  return organisationId;
}

export async function removeAway(tx: Transaction, actor: Actor, id: string): Promise<void> {
  await mustBeAppointed(tx);
  const where = { id, organisationId: actor.organisationId as string };
  if ((await tx.daysOff.deleteMany({ where })).count === 0) throw new NotFound("days off");
}
