import { z } from "zod";

export const audiences = ["nursery", "primary", "secondary", "staff"] as const;
export const partsOfDay = ["morning", "afternoon", "evening"] as const;
export const distances = ["5", "10", "25", "50"] as const;
export const rooms = ["free"] as const;

const one = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** The search's address, in the one order its keys are written. Anything else in an address is ignored. */
export const workshopFilter = z.object({
  audience: one(audiences),
  part: one(partsOfDay),
  room: one(rooms),
  within: one(distances),
  near: z.string().trim().max(40).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(200).optional().catch(undefined),
});

export type WorkshopFilter = z.infer<typeof workshopFilter>;

/** Whether a choice leaves out workshops that there may be. */
export const isNarrowed = ({ audience, part, room, within }: WorkshopFilter): boolean =>
  Boolean(audience || part || room || within);

export const code = z.string().regex(/^[a-z2-9]{8}$/);

/** A code as people type it from a poster: in capitals, with spaces, or with the whole address before it. */
export function codeTyped(typed: string): string | null {
  const [last = ""] = typed
    .replace(/[?#].*$/s, "")
    .split("/")
    .filter(Boolean)
    .slice(-1);
  const plain = code.safeParse(last.toLowerCase().replace(/[\s-]/g, ""));
  return plain.success ? plain.data : null;
}

export const area = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
