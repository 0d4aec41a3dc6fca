import type { Actor } from "@/lib/entry/actor";
import { learnerRoles } from "@/lib/policy";
import { timesAsked } from "../consultations/schema";

/** The area of a hat that can book, if it is worn. */
export const areaToBookIn = ({ asker }: Actor): string | null =>
  learnerRoles.some((role) => role === asker) ? `/${asker}` : null;

/** The hub, way and time somebody chose before they signed in, as an address carries them. */
export function chosenIn(typed: Record<string, string | string[] | undefined>): string {
  const { hub, way, at } = timesAsked.parse(typed);
  return new URLSearchParams({ way, ...(hub && { hub }), ...(at && { at: at.toISOString() }) }).toString();
}
