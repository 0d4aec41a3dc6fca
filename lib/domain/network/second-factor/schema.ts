import { z } from "zod";

export const Nothing = z.object({});

/** Six digits from the app, or one of the recovery codes, however they were spaced. */
export const Confirm = z.object({
  code: z
    .string("Enter the six digits your app shows.")
    .transform((typed) => typed.normalize("NFKC").toLowerCase().replace(/[\s-]/g, ""))
    .pipe(
      z.string().regex(/^(\d{6}|[a-z2-9]{10})$/, "Enter the six digits your app shows, or a recovery code."),
    ),
});
