import { z } from "zod";
import { nameField } from "@/lib/domain/network/people/schema";
import { party, placeKey, workshopCode } from "../workshop-places/schema";
import { needsLink } from "./words";

/** What the slide in the room shows. It is no secret of theirs, so a slip in it is shown again as it was typed. */
const word = z
  .string("Type the code from the slide.")
  .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ""))
  .refine((typed) => typed.length > 0, "Type the code from the slide.");

/** Their link alone says who is here: an address could be anybody's, and the code stands on a slide for all to see. */
export const CheckIn = z.object({
  workshop: workshopCode,
  place: z.string(needsLink).pipe(placeKey),
  word,
  party: party.optional(),
});

/** Drawn with each form: the same form pressed twice puts one name down. */
const once = z.uuid().optional().catch(undefined);

export const WalkIn = z.object({ workshop: workshopCode, name: nameField, party, word, once });

const id = z.uuid("Choose a name from the list.");

/** How many of a party came; none is a no-show. */
export const Came = z.object({
  place: id,
  came: z
    .string("Say how many came.")
    .regex(/^([0-9]|1[0-2])$/, "Say how many came: from 0 to 12.")
    .transform(Number),
});

export const WalkedIn = z.object({ workshop: id, name: nameField, party, once });
export const oneWorkshop = z.object({ workshop: id });
