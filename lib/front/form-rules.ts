import type { IncomingMessage } from "node:http";
import { argumentsAreWhole } from "./action-arguments";
import { type Refusal, refusal } from "./refusal";

const unreadable = refusal(400, "The form arrived damaged. Go back and send it again.");
const wrongKind = refusal(415, "This address takes forms, and that was something else.");

/** Next answers a damaged form with a server error. It is the sender's mistake, so the door says so first. */
export async function refuseForm(req: IncomingMessage, body: Buffer): Promise<Refusal | null> {
  const kind = (req.headers["content-type"] ?? "").trim();
  if ((req.headers["content-encoding"] ?? "identity") !== "identity") return wrongKind;
  // Routes read their own bodies, and so do Next's development tools.
  if (/^\/(api\/|__nextjs)/.test(req.url ?? "")) return null;
  const form = /^multipart\/form-data\b/i.test(kind);
  const action = req.headers["next-action"] !== undefined;
  if (action && /^text\/plain\b/i.test(kind)) return argumentsAreWhole(body.toString()) ? null : unreadable;
  if (form) return refuseFields(kind, body, action);
  return !action && /^application\/x-www-form-urlencoded\b/i.test(kind) ? null : wrongKind;
}

async function refuseFields(kind: string, body: Buffer, action: boolean): Promise<Refusal | null> {
  try {
    const fields = await new Response(new Uint8Array(body), { headers: { "content-type": kind } }).formData();
    const root = fields.get("0");
    if (!action) return null;
    return typeof root === "string" && argumentsAreWhole(root, fields) ? null : unreadable;
  } catch {
    return unreadable;
  }
}
