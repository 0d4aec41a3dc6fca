import { z } from "zod";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const partsOfDay = ["morning", "afternoon", "evening"] as const;

const slot = z.string().regex(/^[1-7]-(morning|afternoon|evening)$/, "Choose times from the table.");

/** What is ticked for one area takes the place of what was said for it before. Nothing ticked: no times there. */
export const leadTimes = z.object({
  locality: z.uuid("Choose an area from the list."),
  times: z
    .union([slot, z.array(slot).max(21)])
    .optional()
    .transform((ticked) => [...new Set([ticked ?? []].flat())]),
});
