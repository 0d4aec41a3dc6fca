import { inLondon } from "@/lib/platform/dates";

/** The day on which a workshop's list is deleted: so many days after its own, by London's calendar (SN-3). */
export function listGoesOn(startsAt: Date, keepDays: number): Date {
  const day = new Date(`${inLondon(startsAt).day}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + keepDays);
  return day;
}
