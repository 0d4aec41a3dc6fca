import "server-only";
import { defineJob } from "@/lib/entry/job";
import { sendRefund, shutCheckout } from "../charge-payments/till";
import { refundJob, shutTillJob } from "./job-names";

/** Asks RHM's card company to send money back, again and again until it has. */
export const sendChargeBack = defineJob<{ refund: string }>({
  ...refundJob,
  run: ({ refund }) => sendRefund(refund),
});

/** Shuts the card page of a closed charge, so that nobody pays for it by mistake. */
export const shutChargeTill = defineJob<{ checkout: string }>({
  ...shutTillJob,
  run: ({ checkout }) => shutCheckout(checkout),
});
