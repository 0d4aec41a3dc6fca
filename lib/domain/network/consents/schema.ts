import { z } from "zod";

/** The version of the words a form showed, as its hidden field says. */
export const wordingShown = z.coerce
  .number("Reload this page, so that you see the words as they are now.")
  .int()
  .min(1)
  .max(1_000_000);

export const Withdraw = z.object({ record: z.uuid("Choose something you agreed to from the list.") });
