import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { takes } from "../consultations/words";

/** The one charge for a consultation, at its hub's price. The card company reads its description, which says little. */
export async function openCharge(
  tx: Transaction,
  { personId, name }: Actor,
  consultationId: string,
  organisationId: string,
): Promise<void> {
  const { pricePence: pence } = await tx.hubPlace.findUniqueOrThrow({ where: { organisationId } });
  await tx.charge.create({
    data: {
      ...{ consultationId, personId: personId as string, payerName: name, pence },
      ...{ description: `Consultation, ${takes}`, state: "awaiting_payment", createdAt: now() },
    },
    select: { id: true },
  });
}
