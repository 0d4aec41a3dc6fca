import { z } from "zod";

const missing = (says: string) => z.string(says).trim().min(1, says);

/** A day and its hours, as forms ask for them. */
export const hours = {
  day: missing("Choose a day.").max(40, "Type a day, such as 31/03/2027."),
  from: missing("Say when it begins, such as 2:30pm.").max(20, "Type an hour, such as 2:30pm."),
  until: missing("Say when it ends, such as 4pm.").max(20, "Type an hour, such as 4pm."),
};

export const offering = z.object({
  request: z.uuid("That request is not open."),
  ...hours,
  second: z.uuid("Choose a second contact."),
  details: z
    .string("Use at most 500 letters here.")
    .trim()
    .max(500, "Use at most 500 letters here.")
    .default(""),
});

export const oneOffer = z.object({ offer: z.uuid("That is not one of these offers.") });
