import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";

/** The latest mail of a demonstration, which has no mail server. Anywhere else there is no such page. */
export function outbox() {
  if (!env.DEMO) throw new NotFound("outbox");
  return within(thePortal, "network", (tx) =>
    tx.mail.findMany({
      orderBy: { createdAt: "desc" },
      take: 40,
      select: {
        id: true,
        to: true,
        subject: true,
        text: true,
        calendar: true,
        template: true,
        createdAt: true,
        sentAt: true,
        reference: true,
      },
    }),
  );
}
