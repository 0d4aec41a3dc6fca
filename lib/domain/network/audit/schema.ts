import { z } from "zod";

/** The number of a page as an address says it; anything else is the first. */
export const pageAsked = z.coerce.number().int().min(1).max(10_000).catch(1);
