import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { deliver } from "@/lib/platform/mail";

/** Once a letter has really gone, the code in it is of no more use here. */
const withoutCode = (text: string) => ({ text: text.replace(/\b\d{3} \d{3}\b/g, "(the code is not kept)") });

/** Sends one letter from the outbox. Safe to repeat: a letter that has gone is not sent again. */
export const sendMail = defineJob<{ key: string }>({
  name: "mail.send",
  run: ({ key }) =>
    within(thePortal, "network", async (tx) => {
      const [letter] = await tx.$queryRaw<{ id: string; to: string; subject: string; text: string }[]>`
        SELECT id, "to", subject, text FROM network.mail WHERE key = ${key} AND sent_at IS NULL FOR UPDATE SKIP LOCKED`;
      if (!letter) return;
      const reference = await deliver({ ...letter, reference: letter.id });
      await tx.mail.update({
        where: { id: letter.id },
        data: { sentAt: now(), reference, ...(env.SMTP_URL ? withoutCode(letter.text) : {}) },
        select: { id: true },
      });
    }),
});
