import { z } from "zod";
import { wordingShown } from "../consents/schema";
import { addressField, nameField, tick } from "../people/schema";

const next = z.string().max(500).optional();

export const AskForCode = z.object({ email: addressField, next });

export const Register = z.object({
  name: nameField,
  email: addressField,
  over18: tick("Tick to say that you are 18 or over. Accounts are for adults only."),
  terms: tick("Tick to say that you have read how your account works."),
  wording: wordingShown,
  next,
});

/** Six digits, however they were spaced. */
export const EnterCode = z.object({
  code: z
    .string("Enter the six digits from the email.")
    .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits from the email, such as 123 456.")),
});

export const EnterAs = z.object({ who: z.string().max(40), next });
