import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import type { Terms } from "../consultations/shape";

type Place = {
  readonly organisationId: string;
  readonly pricePence: number;
  readonly selfFunded: boolean;
};

/** What a consultation costs at a hub on a day, or from now on: a funded one first, while the hub has any left. */
export async function termsOf(tx: Transaction, place: Place, on?: string): Promise<Terms> {
  const { organisationId, pricePence: pence, selfFunded } = place;
  const day = new Date(on ?? inLondon(now()).day);
  const fund = await tx.fundedConsultations.findFirst({
    where: {
      ...{ organisationId, endsOn: { gte: day }, ...(on && { startsOn: { lte: day } }) },
      taken: { lt: tx.fundedConsultations.fields.places },
    },
    orderBy: { endsOn: "desc" },
    select: { endsOn: true },
  });
  return { pence, selfFunded, fundedUntil: fund?.endsOn ?? null };
}
