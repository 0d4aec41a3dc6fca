import { z } from "zod";

const address = /:\/\/|www\.|[\p{L}\d-]\.\p{L}{2,}/iu;

/** What a room is called. It stands in letters to families, whose mail programs make links of addresses. */
export const room = z
  .string("Name the room, such as “Hall”.")
  .trim()
  .min(1, "Name the room, such as “Hall”.")
  .max(80, "Use at most 80 letters for the room.")
  .refine((typed) => !address.test(typed), "Leave web addresses out, and put a space after a full stop.");
