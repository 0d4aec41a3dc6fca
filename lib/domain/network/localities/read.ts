import "server-only";
import { visitor } from "@/lib/entry/actor";
import { type Transaction, within } from "@/lib/entry/within";
import { readPostcode } from "./postcode";

export type Place =
  | {
      readonly kind: "found";
      readonly outcode: string;
      readonly locality: { id: string; name: string };
      readonly hasHub: boolean;
    }
  | { readonly kind: "unknown"; readonly outcode: string }
  | { readonly kind: "unreadable" };

/** Which locality somebody's postcode lies in, and whether a hub is there. Nothing about who asked is kept. */
export function placeOf(typed: string): Promise<Place> {
  return within(visitor, "network", (tx) => placeIn(tx, typed));
}

export async function placeIn(tx: Transaction, typed: string): Promise<Place> {
  const postcode = readPostcode(typed);
  if (!postcode) return { kind: "unreadable" };
  const { outcode } = postcode;
  const district = await tx.postcodeDistrict.findUnique({
    where: { outcode },
    select: { locality: { select: { id: true, name: true } } },
  });
  if (!district) return { kind: "unknown", outcode };
  const { locality } = district;
  const hub = { localityId: locality.id, kind: "locality_hub", closedAt: null } as const;
  const hasHub = (await tx.organisation.count({ where: hub })) > 0;
  return { kind: "found", outcode, locality, hasHub };
}
