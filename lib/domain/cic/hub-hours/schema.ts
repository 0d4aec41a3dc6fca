import { z } from "zod";
import { clockTyped } from "@/lib/platform/dates";
import { dateTyped } from "../appointments/schema";

const whose = z.union([z.literal("hub"), z.uuid()], "Choose whose hours these are.");

const clock = (says: string) =>
  z
    .string(says)
    .trim()
    .min(1, says)
    .transform((typed) => clockTyped(typed) ?? "")
    .refine((shown) => shown !== "", "Type a time, such as 9am or 13:30.")
    .transform((shown) => Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3)));

const weekday = z.string().regex(/^[1-7]$/, "Choose days from the list.");

export const hoursTold = z.object({
  whose,
  kind: z.enum(["open", "break"], "Choose what these hours are."),
  weekdays: z
    .union([weekday, z.array(weekday).max(7)], "Tick one day or more.")
    .transform((ticked) => [...new Set([ticked].flat())].map(Number)),
  from: clock("Type when it begins."),
  to: clock("Type when it ends."),
});

export const oneStretch = z.object({ stretch: z.uuid("That is not in the list.") });

export const awayTold = z.object({
  whose,
  first: dateTyped("Type the first day."),
  last: dateTyped("Type the last day."),
});

export const oneAway = z.object({ away: z.uuid("That is not in the list.") });
