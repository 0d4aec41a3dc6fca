import "server-only";
import type { Transaction } from "@/lib/entry/within";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Occasion } from "./shape";

export const inFull = {
  locality: { select: { name: true } },
  organisation: { select: { name: true, host: true } },
} as const;

type Row = Prisma.WorkshopGetPayload<{ include: typeof inFull }>;

/** One workshop as everybody may know it, for whoever can see its row. */
export async function occasion(tx: Transaction, where: Prisma.WorkshopWhereInput): Promise<Occasion | null> {
  const row = await tx.workshop.findFirst({ where, include: inFull });
  return row && occasionOf(row);
}

export function occasionOf(row: Row): Occasion {
  const { id, code, state, audience, languages, room, startsAt, endsAt, sequence, listGoesOn } = row;
  const { street = "", town = "", postcode = "", access = "", parking = "" } = row.organisation.host ?? {};
  return {
    ...{ id, code, state, audience, languages, room, startsAt, endsAt, sequence, listGoesOn },
    area: row.locality.name,
    host: { name: row.organisation.name, street, town, postcode, access, parking },
  };
}
