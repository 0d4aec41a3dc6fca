import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { after, minutes, now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { deliver } from "@/lib/platform/mail";
import { withoutKeys } from "./keys";

type Letter = {
  id: string;
  to: string;
  subject: string;
  text: string;
  template: string;
  calendar: string | null;
  unsubscribe: string | null;
};

/**
 * Sends one letter from the outbox. Safe to repeat and to run twice at once: whoever claims the letter sends it.
 * The mail server is spoken to outside any transaction, for it may be slow; a failed letter is free to be claimed again.
 */
export const sendMail = defineJob<{ key: string }>({
  name: "mail.send",
  run: async ({ key }) => {
    allow(thePortal, "mail.send");
    const letter = await claim(key);
    if (!letter) return;
    try {
      await sent(letter, await deliver({ ...letter, reference: letter.id }));
    } catch (error) {
      await letGo(letter);
      throw error;
    }
  },
});

async function claim(key: string): Promise<Letter | undefined> {
  const at = now();
  const [letter] = await within(
    thePortal,
    "network",
    (tx) => tx.$queryRaw<
      Letter[]
    >`UPDATE network.mail SET claimed_at = ${at} WHERE key = ${key} AND sent_at IS NULL
      AND (claimed_at IS NULL OR claimed_at < ${after(at, -minutes(2))}) RETURNING id, "to", subject, text, template, calendar, unsubscribe`,
  );
  return letter;
}

/** Once a letter has really gone, the keys in it are of no more use here. A demonstration's outbox still shows them. */
const sent = ({ id, ...letter }: Letter, reference: string) =>
  within(thePortal, "network", (tx) =>
    tx.mail.update({
      where: { id },
      data: { sentAt: now(), reference, ...(env.SMTP_URL ? emptied(letter) : {}) },
      select: { id: true },
    }),
  );

const emptied = (letter: Pick<Letter, "text" | "template">) => ({
  text: withoutKeys(letter),
  calendar: null,
  unsubscribe: null,
});

const letGo = ({ id }: Letter) =>
  within(thePortal, "network", (tx) =>
    tx.mail.updateMany({ where: { id, sentAt: null }, data: { claimedAt: null } }),
  );
