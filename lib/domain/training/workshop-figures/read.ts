import "server-only";
import { throughTheGate } from "@/lib/domain/network/disclosure/disclosure";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import type { WorkshopFigures } from "./shape";
import { fewestToTell, notSaidInWords, shareInWords } from "./words";

type Row = { id: string; school: string; lead: string | null; startsAt: Date; saidFrom: Date } & Record<
  "places" | "came" | "said" | "welcome" | "clear" | "useful",
  bigint
>;

/**
 * Workshops that have been, newest first, in figures: all of them for I Matter Training's staff, a school's or a Lead's
 * own for them, or only one. PostgreSQL adds up and gives no row of anybody's; each figure goes through the gate.
 */
export async function workshopFigures(actor: Actor, only: string | null = null): Promise<WorkshopFigures[]> {
  allow(actor, "workshop.count");
  return within(actor, "training", async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT w.id, o.name AS school, training.working_name(w.lead_id) AS lead, w.starts_at AS "startsAt",
             f.places, f.came, f.said_from AS "saidFrom", f.said, f.welcome, f.clear, f.useful
      FROM training.workshop_figures() f JOIN training.workshop w ON w.id = f.workshop_id
      JOIN network.organisation o ON o.id = w.organisation_id
      WHERE ${only}::uuid IS NULL OR w.id = ${only}::uuid
      ORDER BY w.starts_at DESC LIMIT 200`;
    return rows.map(seen);
  });
}

/** The figures of one of them; null until it has been. */
export async function figuresOf(actor: Actor, id: string): Promise<WorkshopFigures | null> {
  return (await workshopFigures(actor, id))[0] ?? null;
}

function seen({ id, school, lead, startsAt, saidFrom, ...counts }: Row): WorkshopFigures {
  const said = Number(counts.said);
  const share = (glad: bigint) => shareInWords(Number(glad), said);
  return {
    ...{ id, school, lead: lead ?? "Somebody who left", startsAt },
    places: throughTheGate(Number(counts.places)),
    came: throughTheGate(Number(counts.came)),
    notSaid: notSaidInWords(saidFrom, inLondon(now()).day),
    said:
      said < fewestToTell
        ? null
        : {
            welcome: share(counts.welcome),
            clear: share(counts.clear),
            useful: share(counts.useful),
          },
  };
}
