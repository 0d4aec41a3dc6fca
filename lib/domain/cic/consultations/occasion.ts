import "server-only";
import type { Transaction } from "@/lib/entry/within";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { ChargeSeen, HubSeen, Occasion } from "./shape";

const place = { omit: { updatedAt: true } } as const;
export const inFull = {
  organisation: { select: { id: true, name: true, place } },
  room: { select: { name: true } },
  charge: { include: { refunds: true } },
} as const;

type Row = Prisma.ConsultationGetPayload<{ include: typeof inFull }>;
type Hub = Row["organisation"];

export function hubOf({ id, name, place }: Hub): HubSeen {
  const { street = "", town = "", postcode = "", access = "", phone = "", email = "" } = place ?? {};
  return { ...{ id, name, street, town, postcode }, ...{ access, phone, email } };
}

/** A practitioner's work name, for as long as they have one. */
async function workName(tx: Transaction, id: string | null): Promise<string | null> {
  if (!id) return null;
  const [row] = await tx.$queryRaw<
    { name: string | null }[]
  >`SELECT cic.practitioner_name(${id}::uuid) AS name`;
  return row?.name ?? null;
}

export async function occasionOf(tx: Transaction, row: Row): Promise<Occasion> {
  const { id, hat, state, way, startsAt, endsAt, sequence, reminders } = row;
  const { payBy, cancelledAt, calledOffBy } = row;
  return {
    ...{ id, hat, state, way, startsAt, endsAt, sequence, reminders },
    ...{ payBy, cancelledAt, calledOffBy, funded: row.fundedId !== null },
    practitioner: await workName(tx, row.practitionerId),
    room: row.room?.name ?? null,
    hub: hubOf(row.organisation),
  };
}

export function chargeOf({ charge }: Pick<Row, "charge">): ChargeSeen | null {
  if (!charge) return null;
  const { id, number, state, pence, receiptNumber, refunds } = charge;
  const backPence = refunds.reduce((sum, refund) => sum + (refund.completedAt ? refund.pence : 0), 0);
  return { id, number, state, pence, receiptNumber, backPence };
}

/** One consultation with all that pages and letters say of it, for whoever can see its row. */
export async function consultationInFull(tx: Transaction, where: Prisma.ConsultationWhereInput) {
  const row = await tx.consultation.findFirst({ where, include: inFull });
  return row && { row, occasion: await occasionOf(tx, row), charge: chargeOf(row) };
}
