import "server-only";
import { placeIn } from "@/lib/domain/network/localities/read";
import { postcodeUnreadable } from "@/lib/domain/network/localities/words";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";

/** The area a postcode lies in. It is looked up and forgotten: nothing here is kept. */
export async function areaOf(tx: Transaction, typed: string): Promise<{ id: string; name: string }> {
  const place = await placeIn(tx, typed);
  if (place.kind === "found") return place.locality;
  if (place.kind === "unreadable") throw new Problem("postcode", postcodeUnreadable);
  throw new Problem(
    "postcode",
    `We do not know an area for ${place.outcode} yet. Check it, or ask whoever gave you the code.`,
  );
}
