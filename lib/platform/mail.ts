/** Mail leaves by SMTP when it is configured; otherwise it stays in the outbox, where a demonstration shows it. */
import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env";

export type Message = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string;
  /** iCalendar text; it says itself whether it asks for an entry or takes one away. */
  readonly calendar?: string | null;
  readonly unsubscribe?: string | null;
};

let transport: Transporter | undefined;

/** Hands one message to the mail server and returns its id there. Throws when the server will not take it. */
export async function deliver(message: Message): Promise<string> {
  if (!env.SMTP_URL) return "kept in the outbox";
  transport ??= createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = env.MAIL_FROM?.split("@")[1]?.replace(/[^\w.-]/g, "") ?? "portal.invalid";
  const sent = await transport.sendMail({
    from: env.MAIL_FROM,
    to: { address: message.to, name: "" },
    subject: message.subject,
    text: message.text,
    // The same letter sent twice carries the same id, so that a mailbox shows it once.
    messageId: `<${message.reference}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated", ...unsubscribeHeaders(message.unsubscribe) },
    ...(message.calendar ? { icalEvent: calendarPart(message.calendar) } : {}),
  });
  return sent.messageId;
}

/** One press in a mail program, without a page in between (RFC 8058). */
const unsubscribeHeaders = (address: string | null | undefined): Record<string, string> =>
  address
    ? { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
    : {};

function calendarPart(content: string) {
  const method = /^METHOD:(\w+)/m.exec(content)?.[1] ?? "PUBLISH";
  return { method, filename: "workshop.ics", content };
}
