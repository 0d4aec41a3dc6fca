import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { NextHandler } from "./next-handler";
import type { FrontSettings } from "./settings";
import { takeHeaders } from "./take-headers";

interface Rendered {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: Buffer;
}

/** Asks Next for a page as nobody in particular: nothing of the visitor who happened to ask can end up in it. */
export async function renderQuietly(
  next: NextHandler,
  target: string,
  headers: Record<string, string>,
  patience = 15_000,
): Promise<Rendered> {
  const req = new IncomingMessage(new Socket());
  req.method = "GET";
  req.url = target;
  req.headers = { accept: "text/html", "user-agent": "portal-front-door", ...headers };
  req.complete = true;
  req.push(null);
  const res = new GatheredResponse(req);
  await withPatience(Promise.all([res.ended, next(req, res)]), patience, `Drawing ${target}`);
  return { status: res.statusCode, headers: { ...res.getHeaders() }, body: Buffer.concat(res.gathered) };
}

/** A request of the door's own, under the portal's own name. */
export function asOurselves({ portalUrl, port }: FrontSettings): Record<string, string> {
  const host = portalUrl?.host ?? `127.0.0.1:${port}`;
  const protocol = portalUrl?.protocol.slice(0, -1) ?? "http";
  return { host, "x-forwarded-host": host, "x-forwarded-proto": protocol, "x-forwarded-for": "127.0.0.1" };
}

class GatheredResponse extends ServerResponse {
  gathered: Buffer[] = [];
  private finish = () => {};
  readonly ended = new Promise<void>((resolve) => {
    this.finish = resolve;
  });

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (chunk) this.gathered.push(Buffer.from(chunk as string));
    call(encoding, done);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.finished) return this;
    this.write(typeof chunk === "function" ? undefined : chunk);
    this.finished = true;
    this.finish();
    this.emit("finish");
    this.emit("close");
    call(chunk, encoding, done);
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    takeHeaders(this, rest);
    return super.writeHead(status);
  }
}

function call(...maybe: unknown[]): void {
  for (const one of maybe) if (typeof one === "function") queueMicrotask(() => one());
}

async function withPatience<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, tired]);
  } finally {
    clearTimeout(timer);
  }
}
