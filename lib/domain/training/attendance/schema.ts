import { z } from "zod";
import { addressField, nameField } from "@/lib/domain/network/people/schema";
import { party, placeKey, workshopCode } from "../workshop-places/schema";

const code = z
  .string("Type the code from the slide.")
  .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ""))
  .refine((typed) => typed.length > 0, "Type the code from the slide.");

/** Their link opens the page with a place in hand; whoever has no link there types the address. */
export const CheckIn = z.object({
  workshop: workshopCode,
  place: placeKey.optional(),
  email: addressField.optional(),
  code,
});

export const WalkIn = z.object({ workshop: workshopCode, name: nameField, party, code });

const id = z.uuid("Choose a name from the list.");

/** How many of a party came; none is a no-show. */
export const Came = z.object({
  place: id,
  came: z
    .string("Say how many came.")
    .regex(/^([0-9]|1[0-2])$/, "Say how many came: from 0 to 12.")
    .transform(Number),
});

export const WalkedIn = z.object({ workshop: id, name: nameField, party });
export const oneWorkshop = z.object({ workshop: id });
