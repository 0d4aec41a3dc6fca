import { z } from "zod";
import { canonicalAddress } from "./address";

/** One email address, however it was typed. */
export const addressField = z
  .string("Enter one email address.")
  .min(1, "Enter your email address, such as name@example.org.")
  .transform((typed, check) => {
    const address = canonicalAddress(typed);
    if (address) return address;
    check.addIssue({
      code: "custom",
      message: "This does not look like one email address. It should look like name@example.org.",
    });
    return z.NEVER;
  });

/** A name as its owner writes it: any script, no line breaks, no invisible signs. */
export const nameField = z
  .string("Enter a name.")
  .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "Enter your name, as you would like to be called.")
      .max(120, "Use a name of at most 120 letters.")
      .regex(
        /^[^\p{Cc}\u202a-\u202e\u2066-\u2069<>]*$/u,
        "Use letters, spaces, hyphens and apostrophes in your name.",
      ),
  );

/** A tick that must be there. */
export const tick = (says: string) => z.literal("yes", says);

export const ChangeName = z.object({ name: nameField });
export const ChangeEmail = z.object({ email: addressField });
