import { z } from "zod";
import { wordingShown } from "@/lib/domain/network/consents/schema";
import { slug } from "../courses/schema";

export const enrolmentId = z.uuid("That is not one of your courses.");

export const agreeFirst = "Tick the box if you want to join. If you are not sure, you can come back later.";
export const choosePayment = "Choose how your place will be paid for.";

/** The tick must be there too: it is asked for beside how the place is paid, so that both are said at once. */
export const start = z.object({
  course: slug,
  wording: wordingShown,
  paidBy: z.enum(["self", "funder"], choosePayment).optional(),
  agree: z.literal("yes", agreeFirst).optional(),
});

export const oneEnrolment = z.object({ enrolment: enrolmentId });
