import { z } from "zod";

export const Leave = z.object({
  sure: z.literal("yes", "Tick to say that you know it cannot be undone."),
});
