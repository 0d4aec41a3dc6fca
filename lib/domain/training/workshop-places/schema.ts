import { z } from "zod";
import { addressField, nameField, tick } from "@/lib/domain/network/people/schema";
import { settings } from "@/lib/policy";
import { withoutAddress } from "../workshops/room";

export const mostInParty = settings["workshop.party"].value;

export const workshopCode = z.string().regex(/^[a-z2-9]{8}$/, "Choose a workshop from the list.");
export const placeKey = z
  .string()
  .regex(/^[\w-]{43}$/, "This link is not whole. Copy all of it from the email.");

export const party = z
  .string("Say how many of you will come.")
  .regex(/^[1-9]$/, `Say how many of you will come: from 1 to ${mostInParty}.`)
  .transform(Number)
  .refine((count) => count <= mostInParty, `One sign-up brings at most ${mostInParty} people.`);

const needsTyped = withoutAddress(
  z
    .string()
    .max(500, "Please use fewer words: at most 500 letters.")
    .transform((typed) => typed.replace(/\r\n/g, "\n").trim()),
);
const needs = needsTyped.optional().transform((typed) => typed ?? "");

const yes = z.literal("yes").optional();

export const SignUp = z.object({
  workshop: workshopCode,
  name: nameField,
  email: addressField,
  party,
  accessNeeds: needs,
  reminders: yes,
  wait: yes,
  read: tick(
    "Tick that you have read the short introduction. It comes first, so that you know what to expect.",
  ),
});

export const OnePlace = z.object({ place: placeKey });
/** What stands in the form may be corrected before it is theirs: somebody else may have typed it. */
export const KeepPlace = z.object({
  place: placeKey,
  name: nameField.optional(),
  party: party.optional(),
  accessNeeds: needsTyped.optional(),
});
export const ChangePlace = z.object({ place: placeKey, party, accessNeeds: needs, reminders: yes });

const choice = (says: string) => z.enum(["1", "2", "3", "4"], says).transform(Number);

export const HowItWas = z.object({
  place: placeKey,
  welcome: choice("Choose an answer about feeling welcome."),
  clear: choice("Choose an answer about how clear it was."),
  useful: choice("Choose an answer about how useful it was."),
});
