import { z } from "zod";

const outcomes = ["pay", "decline", "back"] as const;

export const atTheTill = z.object({
  checkout: z.string().max(1200),
  outcome: z.enum(outcomes, "Choose what the practice till should do."),
});
