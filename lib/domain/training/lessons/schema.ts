import { z } from "zod";
import { slug } from "../courses/schema";
import { enrolmentId } from "../enrolments/schema";

const lesson = { enrolment: enrolmentId, lesson: slug };

export const mark = z.object({
  ...lesson,
  done: z.enum(["yes", "no"]),
  onward: z.enum(["stay", "next"]).default("stay"),
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

export const gateway = z.object({ enrolment: enrolmentId });
