/**
 * A stand-in for Stripe at the network's edge: an HTTP server that answers as api.stripe.com would to the few calls
 * the portal makes, and can be told to fail, to be slow or to be busy. Nothing of the portal itself is replaced.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Mood = "well" | "failing" | "slow" | "busy";
type Answer = { status: number; body: unknown };

export class StripeServer {
  mood: Mood = "well";
  /** Every call it answered well, with its idempotency key. Repeats of a key are answered but not counted again. */
  readonly calls: { path: string; key: string; form: URLSearchParams }[] = [];
  requests = 0;
  private readonly byKey = new Map<string, Answer>();
  private server: Server | undefined;

  async listen(port = 0): Promise<string> {
    this.server = createServer(async (req, res) => {
      const { status, body } = await this.answer(req, await textOf(req));
      res.writeHead(status, { "content-type": "application/json", "request-id": "req_stand_in" });
      res.end(JSON.stringify(body));
    });
    await new Promise<void>((ready) => this.server?.listen(port, "127.0.0.1", ready));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  private async answer(req: IncomingMessage, text: string): Promise<Answer> {
    this.requests += 1;
    if (this.mood === "slow") await new Promise((later) => setTimeout(later, 30_000).unref());
    if (this.mood === "failing") return trouble(500, "api_error", "An unknown error occurred");
    if (this.mood === "busy") return trouble(429, "rate_limit_error", "Too many requests");
    const key = String(req.headers["idempotency-key"] ?? "");
    const kept = this.byKey.get(key);
    if (key && kept) return kept;
    const path = (req.url ?? "").split("?")[0] as string;
    const form = new URLSearchParams(text);
    this.calls.push({ path, key, form });
    const made = answerTo(path, form, this.calls.length);
    if (key) this.byKey.set(key, made);
    return made;
  }
}

function answerTo(path: string, form: URLSearchParams, number: number): Answer {
  const order = form.get("metadata[order]");
  if (path === "/v1/checkout/sessions") {
    const id = `cs_test_${order}_${number}`;
    const url = `https://checkout.stripe.com/c/pay/${id}`;
    return {
      status: 200,
      body: { id, object: "checkout.session", url, status: "open", payment_status: "unpaid" },
    };
  }
  if (path === "/v1/refunds") {
    const amount = Number(form.get("amount"));
    return { status: 200, body: { id: `re_test_${number}`, object: "refund", amount, status: "succeeded" } };
  }
  if (/^\/v1\/checkout\/sessions\/[^/]+\/expire$/.test(path)) {
    return { status: 200, body: { id: path.split("/")[4], object: "checkout.session", status: "expired" } };
  }
  return trouble(404, "invalid_request_error", "Unrecognized request URL");
}

const trouble = (status: number, type: string, message: string): Answer => ({
  status,
  body: { error: { type, message } },
});

async function textOf(req: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of req) text += piece;
  return text;
}
