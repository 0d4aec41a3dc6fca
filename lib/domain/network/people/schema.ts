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

/** Signs nobody can see, but for the two joiners that some scripts write between letters. */
const unseen =
  /[\p{Cc}\u115f\u1160\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/u;
const address = /:\/\/|www\.|@|[\p{L}\p{N}][.．。｡][\p{L}\p{N}]{2}/iu;

/** Small pictures: no part of a name, and a screen reader says each of them aloud. */
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20e3/u;

/** A name as its owner writes it: any script and at least one letter, nothing unseen, no pictures, and no address that a letter would turn into a link. */
export const nameField = z
  .string("Enter a name.")
  .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "Enter your name, as you would like to be called.")
      .max(80, "Use a name of at most 80 letters.")
      .refine(
        (name) => !unseen.test(name) && !/[<>]/.test(name) && !picture.test(name),
        "Write your name without pictures, pointed brackets or signs that cannot be seen.",
      )
      .refine((name) => /\p{L}/u.test(name), "Write your name with at least one letter.")
      .refine(
        (name) => !address.test(name),
        "Give your name only, without a web or email address. Put a space after a full stop.",
      ),
  );

/** A tick that must be there. */
export const tick = (says: string) => z.literal("yes", says);

export const ChangeName = z.object({ name: nameField });
export const ChangeEmail = z.object({ email: addressField });
