import { z } from "zod";
import { wordingShown } from "@/lib/domain/network/consents/schema";
import { slug } from "../courses/schema";

export const enrolmentId = z.uuid("That is not one of your courses.");

export const start = z.object({
  course: slug,
  wording: wordingShown,
  paidBy: z.enum(["self", "funder"], "Choose how your place will be paid for.").optional(),
  agree: z.literal("yes", "Tick the box if you want to join. If you are not sure, you can come back later."),
});

export const oneEnrolment = z.object({ enrolment: enrolmentId });
