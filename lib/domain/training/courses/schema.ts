import { z } from "zod";

export const audiences = ["home", "work"] as const;
export const levels = [
  "introduction",
  "ask-anything",
  "get-started",
  "level-1",
  "level-2",
  "level-2-plus",
  "level-3",
  "level-4",
  "lead-plus",
] as const;
export const lengths = ["short", "medium", "long", "not-set"] as const;
export const costs = ["free", "paid", "not-set"] as const;
export const formats = ["online", "live", "in-person", "not-set"] as const;

const one = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** The catalogue's address, in the one order its keys are written. Anything else in an address is ignored. */
export const catalogueFilter = z.object({
  audience: one(audiences),
  level: one(levels),
  length: one(lengths),
  cost: one(costs),
  format: one(formats),
  q: z.string().trim().max(80).optional().catch(undefined),
});

export type CatalogueFilter = z.infer<typeof catalogueFilter>;

/** A short name in an address, such as "level-1". */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
