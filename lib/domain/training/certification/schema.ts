import { z } from "zod";
import { dayTyped } from "@/lib/platform/dates";

const words = (missing: string, most: number) =>
  z
    .string(missing)
    .transform((typed) => typed.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(most, `Please use fewer words: at most ${most.toLocaleString("en-GB")} letters.`),
    );

export const certificationAsked = z.object({
  level: z.enum(["lead", "lead_plus"], "Choose the level you ask for."),
  evidence: words("Write what shows that you are ready.", 4_000),
});

export const oneCertification = z.object({ certification: z.uuid("That is not in the list of Leads.") });

export const certificationGranted = oneCertification.extend({
  until: z
    .string("Say until when it holds.")
    .transform(dayTyped)
    .refine((day) => day !== null, "Type a date, such as 31/03/2028."),
});

export const certificationRefused = oneCertification.extend({
  because: words("Write why, so that the Lead knows what to do next.", 1_000),
});
