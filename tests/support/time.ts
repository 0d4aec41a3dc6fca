import { travel } from "@/lib/platform/clock";
import type { TestDatabase } from "./database";

/** A day in half a year, as a date field takes it. */
export function inHalfAYear(): string {
  const day = new Date();
  day.setDate(day.getDate() + 180);
  return day.toISOString().slice(0, 10);
}

/** Moves this process and its database by so much from the real time, as `npm run clock` does. 0 comes home. */
export const travelTogether = (database: TestDatabase) => async (by: number) => {
  travel(by);
  await database.owner.query("UPDATE network.portal_clock SET offset_ms = $1", [by]);
};
