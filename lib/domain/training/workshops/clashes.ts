import { brokenBy } from "@/lib/platform/database-errors";
import { Problem } from "@/lib/platform/errors";
import { leadTaken, offerTaken, roomTaken } from "./words";

/** What PostgreSQL keeps apart, by the constraint's name: the field that is at fault, and what to say. */
const clashes: Record<string, readonly [field: string, sentence: string]> = {
  one_workshop_in_a_room: ["room", roomTaken],
  one_workshop_for_a_lead: ["from", leadTaken],
  workshop_offer_id_key: ["form", offerTaken],
  one_chosen_offer: ["form", offerTaken],
};

/** The sentence for two workshops that cannot both be; anything else stays as it was. A form of one press has no fields. */
export function clashOf(error: unknown, fields: "fields" | "one press"): unknown {
  const [field, sentence] = clashes[brokenBy(error) ?? ""] ?? [];
  return field && sentence ? new Problem(fields === "fields" ? field : "form", sentence) : error;
}
