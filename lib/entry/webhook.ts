import "server-only";
import type { Controller } from "@/lib/policy";
import { thePortal } from "./actor";
import { type Transaction, within } from "./within";

/** A webhook: prove who sent it, record it once, and act on it in the same transaction. */
type Webhook<Event> = {
  readonly room: Controller;
  /** Checks the signature over the raw body; null means it is not genuine. */
  readonly verify: (body: string, headers: Headers) => Event | null;
  /** Notes the event; false when it was noted before. */
  readonly record: (tx: Transaction, event: Event) => Promise<boolean>;
  readonly run: (tx: Transaction, event: Event) => Promise<void>;
};

/** A route handler for POST: 400 when not genuine, 200 when recorded (also the hundredth time). */
export function defineWebhook<Event>(webhook: Webhook<Event>) {
  return async (request: Request): Promise<Response> => {
    const event = webhook.verify(await request.text(), request.headers);
    if (!event) return Response.json({ error: "The signature does not fit." }, { status: 400 });
    await receive(webhook, event);
    return Response.json({ received: true });
  };
}

/** Records and acts, once, as the portal itself. */
export function receive<Event>(webhook: Webhook<Event>, event: Event): Promise<void> {
  return within(thePortal, webhook.room, async (tx) => {
    if (await webhook.record(tx, event)) await webhook.run(tx, event);
  });
}
