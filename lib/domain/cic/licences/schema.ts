import { z } from "zod";
import { dateTyped, oneHub, wordsTyped } from "../appointments/schema";

export const licensing = oneHub.extend({
  person: z.uuid("Choose somebody who works at this hub."),
  from: dateTyped("Say from which day it holds."),
  until: dateTyped("Say until when it holds."),
});

export const endingLicence = z.object({
  licence: z.uuid("That licence is not in the list."),
  because: wordsTyped("Write why, so that whoever holds it understands.", 1_000),
});
