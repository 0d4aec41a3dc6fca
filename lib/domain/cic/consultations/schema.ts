import { z } from "zod";
import { wordingShown } from "@/lib/domain/network/consents/schema";

/** A phone number as people write it; empty where nobody rings. */
const phoneField = z
  .string()
  .trim()
  .max(30, "That is too long for a phone number.")
  .regex(/^$|^\+?[\d\s()-]{7,30}$/, "Write the phone number with digits, such as 01632 960010.")
  .default("");

const way = z.enum(["phone", "video", "in_person"], "Choose how you would like to talk.");
const hub = z.uuid("Choose a hub.");
/** A moment, as the page that offered it wrote it. */
const at = z.iso.datetime({ error: "Choose a time." }).transform((typed) => new Date(typed));

export const consultationId = z.uuid("That is not one of your consultations.");
export const consultationKey = z
  .string()
  .regex(/^[\w-]{43}$/, "This link is not whole. Copy all of it from the email.");

const needs = z
  .string()
  .max(500, "Please use fewer words: at most 500 letters.")
  .transform((typed) => typed.replace(/\r\n/g, "\n").trim())
  .default("");

export const Book = z.object({ wording: wordingShown, hub, way, at, phone: phoneField, accessNeeds: needs });
export const SayNo = z.object({ wording: wordingShown });
export const One = z.object({ consultation: consultationId });
export const Move = z.object({ consultation: consultationId, at });
export const ByLink = z.object({ key: consultationKey });
export const MoveByLink = z.object({ key: consultationKey, at });

/** What the address of a page of times says. What does not fit is ignored. */
export const timesAsked = z.object({
  hub: hub.optional().catch(undefined),
  way: way.catch("phone"),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  day: z.iso.date().optional().catch(undefined),
  at: at.optional().catch(undefined),
  yes: z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined),
  near: z.string().trim().max(60).optional().catch(undefined),
});
export type TimesAsked = z.infer<typeof timesAsked>;
