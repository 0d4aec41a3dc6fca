import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { compressWell, type Encoding, encodingFor, isCompressible } from "./compress";

type Form = { body: Buffer; headers: string[] };

/** A finished answer held in memory in each form it may be asked for, its headers already written out. */
export interface KeptAnswer {
  status: number;
  identity: Form;
  br?: Form;
  gzip?: Form;
  /** Without the quotes and the form's suffix. */
  tag: string;
  bytes: number;
}

/** `headers` must name the Content-Type. Forms that save less than a tenth are not worth keeping. */
export async function keep(
  status: number,
  body: Buffer,
  headers: Record<string, string>,
): Promise<KeptAnswer> {
  const tag = createHash("sha256")
    .update(JSON.stringify(headers))
    .update(body)
    .digest("base64url")
    .slice(0, 22);
  const form = (given: Buffer, encoding?: Encoding): Form => ({
    body: given,
    headers: written(headers, given, tag, encoding),
  });
  const kept: KeptAnswer = { status, identity: form(body), tag, bytes: body.length + 2048 };
  if (!isCompressible(headers["Content-Type"] ?? "") || body.length < 200) return kept;
  for (const [encoding, small] of Object.entries(await compressWell(body)) as [Encoding, Buffer][]) {
    if (small.length > body.length * 0.9) continue;
    kept[encoding] = form(small, encoding);
    kept.bytes += small.length;
  }
  return kept;
}

export function sendKept(req: IncomingMessage, res: ServerResponse, kept: KeptAnswer): void {
  const encoding = encodingFor(req.headers["accept-encoding"]);
  const { body, headers } = (encoding && kept[encoding]) || kept.identity;
  if (kept.status === 200 && alreadyHas(req.headers["if-none-match"], kept.tag)) {
    res.writeHead(304, withoutLength(headers)).end();
    return;
  }
  res.writeHead(kept.status, headers);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Any form of the same words counts: what matters to the asker is that nothing changed. */
function alreadyHas(given: string | undefined, tag: string): boolean {
  return given !== undefined && (given.trim() === "*" || given.includes(`"${tag}`));
}

function written(headers: Record<string, string>, body: Buffer, tag: string, encoding?: Encoding): string[] {
  const own = {
    ...headers,
    Vary: [headers.Vary, "Accept-Encoding"].filter(Boolean).join(", "),
    "Content-Length": String(body.length),
    ETag: encoding ? `"${tag}-${encoding}"` : `"${tag}"`,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
  };
  return Object.entries(own).flat();
}

function withoutLength(headers: string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    if (!/^Content-(Length|Encoding|Type)$/.test(headers[i] as string)) left.push(...headers.slice(i, i + 2));
  }
  return left;
}
