import { z } from "zod";
import { withoutAddress } from "../workshops/room";
import { keepMost } from "./words";

const missing = (says: string) => z.string(says).trim().min(1, says);
/** These words stand in letters to families, whose mail programs make links of addresses. */
const atMost = (says: string, letters: number) =>
  withoutAddress(missing(says).max(letters, `Use at most ${letters} letters here.`));

/** One line of a letter, however it was typed: nothing in it looks like a paragraph of the letter's own. */
const oneLine = (says: string, letters: number) =>
  atMost(says, letters).transform((typed) => typed.replace(/\s+/g, " "));

/**
 * The URN of Get Information about Schools has five to seven digits (children's centres and nurseries have them too),
 * and Ofsted's for early years is EY and six digits. Neither carries a check digit, so its shape is all there is to check.
 */
const urn = missing("Type your school’s URN.")
  .transform((typed) =>
    typed
      .toUpperCase()
      .replace(/[\s.-]/g, "")
      .replace(/^URN:?/, ""),
  )
  .refine(
    (typed) => /^([1-9]\d{4,6}|EY\d{6})$/.test(typed),
    "A URN has five to seven digits, such as 123456. For early years it can be EY and six digits, such as EY123456.",
  );

const phone = missing("Type a phone number that is answered during the school day.")
  .max(30, "That is longer than any phone number.")
  .regex(/^[+()\d\s-]*\d(?:[+()\s-]*\d){6,}[+()\d\s-]*$/, "Type a phone number, such as 01632 960001.");

const email = missing("Type an email address.")
  .toLowerCase()
  .max(254, "That is longer than any email address.")
  .pipe(z.email("Type an email address, such as name@school.example."));

export const hostDetails = z.object({
  urn,
  street: oneLine("Type the street and number, or the name of the building.", 120),
  town: oneLine("Type the village, town or city.", 80),
  postcode: missing("Type the postcode.").max(40, "That is longer than any postcode."),
  access: atMost("Say how people get in, and what helps those who find steps, noise or crowds hard.", 1000),
  parking: atMost("Say where people can park, or that they cannot.", 500),
  phone: phone.transform((typed) => typed.replace(/\s+/g, " ")),
  safeguardingName: atMost("Name the person who leads on keeping people safe.", 120),
  safeguardingPhone: phone,
  safeguardingEmail: email,
});

export const keeping = z.object({
  keepDays: missing("Say for how many days the list is kept.")
    .refine((typed) => /^\d{1,6}$/.test(typed), "Type a number of days, such as 90.")
    .transform(Number)
    .refine((days) => days >= 1 && days <= keepMost, `A list is kept for 1 to ${keepMost} days.`),
});

export const signing = z.object({
  version: z.string("Reload the page and read the agreement.").regex(/^\d{1,4}$/, "Reload the page."),
  linkContact: z.uuid("Choose who the link contact is."),
  agree: z.literal("yes", "Tick this if your school agrees and you may sign for it."),
  signedName: atMost("Type your name. It stands for your signature.", 120),
});
