import { z } from "zod";

export const orderId = z.uuid("That is not an order.");

export const placing = z.object({ enrolment: z.uuid("That is not one of your courses.") });

export const refunding = z.object({
  order: orderId,
  reason: z
    .string("Say in a few words why the money goes back.")
    .trim()
    .min(3, "Say in a few words why the money goes back.")
    .max(200, "Keep the reason under 200 letters."),
  sure: z.literal("yes", "Tick the box to say that you are sure."),
});

export const askingBack = z.object({
  order: orderId,
  words: z.string().trim().max(1_000, "Please use fewer words: at most 1,000 letters.").default(""),
});

const states = ["awaiting_payment", "paid", "held", "cancelled", "refunded"] as const;

/** The staff's search, from the address. What does not fit is ignored. */
export const orderSearch = z.object({
  number: z.string().trim().max(40).catch(""),
  state: z.enum(states).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type OrderSearch = z.infer<typeof orderSearch>;
