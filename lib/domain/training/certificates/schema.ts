import { z } from "zod";
import { enrolmentId } from "../enrolments/schema";

/** Twelve letters and digits that are not mistaken for each other, however they were typed. */
export const code = z
  .string()
  .max(60)
  .transform((typed) =>
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, "")
      .replaceAll("O", "0")
      .replace(/[IL]/g, "1"),
  )
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/));

export const earn = z.object({ enrolment: enrolmentId });
