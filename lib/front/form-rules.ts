import type { IncomingMessage } from "node:http";
import { callIsOurs, formIsOurs } from "./action-arguments";
import { type Refusal, refusal } from "./refusal";

const unreadable = refusal(400, "The form arrived damaged. Go back and send it again.");
const wrongKind = refusal(415, "This address takes forms, and that was something else.");

/** Routes outside /api that take a form as HTML alone knows it. A page that got one would only draw itself. */
export const plainFormRoutes = [/^\/account\/download\/[\w.-]+$/];

/** Next answers a damaged form with a server error. It is the sender's mistake, so the door says so first. */
export async function refuseForm(req: IncomingMessage, body: Buffer): Promise<Refusal | null> {
  const kind = (req.headers["content-type"] ?? "").trim();
  if ((req.headers["content-encoding"] ?? "identity") !== "identity") return wrongKind;
  const action = req.headers["next-action"] !== undefined;
  // Routes read their own bodies, and so do Next's development tools.
  if (/^\/(api\/|__nextjs)/.test(req.url ?? "")) return null;
  if (!action && /^application\/x-www-form-urlencoded\b/i.test(kind))
    return plainFormRoutes.some((route) => route.test(req.url ?? "")) ? null : wrongKind;
  if (!/^multipart\/form-data\b/i.test(kind)) return wrongKind;
  const fields = await fieldsOf(kind, body);
  const isOurs = action ? callIsOurs : formIsOurs;
  return fields && isOurs(fields) ? null : unreadable;
}

async function fieldsOf(kind: string, body: Buffer): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": kind } }).formData();
  } catch {
    return null;
  }
}
