import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { settingInMilliseconds } from "@/lib/policy";
import { sendRefund } from "../till/till";
import { closeUnpaid, holdOrder } from "./closing";

export { shutTill } from "./closing";

/** Asks the card company to send money back, again and again until it has. */
export const sendRefundAgain = defineJob<{ refund: string }>({
  name: "order.refund",
  run: ({ refund }) => sendRefund(refund),
  retries: 20,
});

/** Closes orders nobody paid within the published time. */
export const closeUnpaidOrders = defineJob<Record<string, never>>({
  name: "order.lapse",
  run: async () => {
    await lapseOrders();
  },
});

/** Closes orders nobody paid in the published time, each in its own transaction and with its own audit event. */
export async function lapseOrders(): Promise<number> {
  allow(thePortal, "order.lapse");
  let closed = 0;
  while (await lapseOne()) closed += 1;
  return closed;
}

const lapseOne = () =>
  within(thePortal, "training", async (tx) => {
    const begun = after(now(), -settingInMilliseconds("order.open"));
    const late = await tx.order.findFirst({
      where: { state: "awaiting_payment", createdAt: { lte: begun } },
      orderBy: { createdAt: "asc" },
    });
    if (!late) return false;
    await holdOrder(tx, late.id);
    // Paid or closed by another while it was waited for: then there is nothing to do, and the next one's turn comes.
    if (!(await closeUnpaid(tx, late))) return true;
    await recordDeed(tx, thePortal, "order.lapse", {
      subject: ["order", late.id],
      about: late.personId,
    });
    return true;
  });
