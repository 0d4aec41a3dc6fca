import { z } from "zod";
import { slug } from "../courses/schema";
import { enrolmentId } from "../enrolments/schema";
import { boxes } from "../reflections/schema";

const lesson = { enrolment: enrolmentId, lesson: slug };

/** The form of a lesson's page: its boxes, and which of its buttons was pressed. */
export const mark = z.object({
  ...lesson,
  ...boxes,
  press: z.enum(["save", "done", "done-next", "not-done"]).default("save"),
});

const small = z
  .string("Choose one of the answers first.")
  .regex(/^\d{1,2}$/, "Choose one of the answers first.")
  .transform(Number);

export const answer = z.object({
  ...lesson,
  check: small,
  option: small,
});

export const gateway = z.object({
  enrolment: enrolmentId,
  ...boxes,
  press: z.enum(["save", "go-through"]).default("save"),
});
