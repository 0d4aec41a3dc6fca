import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "@/lib/platform/answer";
import { databaseState } from "@/lib/platform/database-state";
import { allowNonce, dressHeaders, isHtml, typeOf } from "./answer-dress";
import { type PreparedPage, preparePage } from "./client-code";
import { compressInto, type Encoding, encodingFor, isCompressible } from "./compress";
import { type KeptAnswer, sendKept } from "./kept-answer";
import type { FrontSettings } from "./settings";
import { retryAfterSeconds } from "./sorry-words";
import { takeHeaders } from "./take-headers";

interface AnswerContext {
  settings: FrontSettings;
  nonce: string;
  signedIn: boolean;
  /** The path is one of the public pages, which are read without client code. */
  publicPage: boolean;
  sorry: (status: number) => Promise<KeptAnswer>;
  /** For a form whose action is not there: a page left open over a new release, or a made-up name. */
  tooOld: () => Promise<KeptAnswer>;
  /** What an action noted about its answer while Next worked (lib/platform/answer.ts). */
  note: Answer;
}

/** Where the words of an answer go once its head is known. */
interface Sink {
  write(chunk: Buffer): boolean;
  end(): void;
  flush?(): void;
}

/**
 * Stands between Next and the wire: puts our headers on, compresses, and turns broken pages into ones worth reading.
 * What it gives back lets go of the answer again.
 */
export function overseeAnswer(req: IncomingMessage, res: ServerResponse, context: AnswerContext): () => void {
  const wire = { writeHead: res.writeHead.bind(res), write: res.write.bind(res), end: res.end.bind(res) };
  const accepts = req.headers["accept-encoding"];
  // Compressing is the door's work alone; Next would otherwise hand us words already packed.
  delete req.headers["accept-encoding"];
  let sink: Sink | null = null;
  let ended = false;

  const release = () => {
    req.headers["accept-encoding"] = accepts;
    Object.assign(res, wire);
  };
  const open = (): Sink => {
    if (!sink && res.statusCode === 200) res.statusCode = context.note.status ?? 200;
    sink ??= isHeld(req, res, context) ? hold() : stream(allowNonce(context.nonce));
    return sink;
  };
  const stream = (scripts: string[]): Sink => {
    markIfAway(res);
    dressHeaders(res, context.settings, context.signedIn, scripts);
    const encoding = context.settings.dev ? null : encodingOf(req, res, accepts);
    if (encoding) {
      res.removeHeader("Content-Length");
      res.setHeader("Content-Encoding", encoding);
    }
    wire.writeHead(res.statusCode);
    const plain = {
      write: (chunk: Buffer) => wire.write(chunk),
      end: (chunk?: Buffer) => void wire.end(chunk),
    };
    return encoding ? compressInto(res, encoding, plain) : plain;
  };
  const hold = (): Sink => {
    const chunks: Buffer[] = [];
    const finish = async () => {
      const said = await whatToSay(res, Buffer.concat(chunks).toString(), context);
      if ("html" in said) {
        const body = Buffer.from(said.html);
        res.setHeader("Content-Length", body.length);
        const out = stream(said.scripts);
        out.write(body);
        return out.end();
      }
      for (const name of res.getHeaderNames()) if (name !== "set-cookie") res.removeHeader(name);
      release();
      sendKept(req, res, said);
    };
    return { write: (chunk) => chunks.push(chunk) > 0, end: () => void finish().catch(() => res.destroy()) };
  };

  Object.assign(res, {
    writeHead(status: number, ...rest: unknown[]) {
      res.statusCode = status;
      takeHeaders(res, rest);
      open();
      return res;
    },
    flushHeaders: () => void open(),
    flush: () => sink?.flush?.(),
    write(chunk: string | Uint8Array, encoding?: unknown, done?: unknown) {
      const more = open().write(bytesOf(chunk, encoding));
      callLast(encoding, done);
      return more;
    },
    end(chunk?: unknown, encoding?: unknown, done?: unknown) {
      if (ended) return res;
      ended = true;
      if (typeof chunk === "string" || chunk instanceof Uint8Array) open().write(bytesOf(chunk, encoding));
      open().end();
      callLast(chunk, encoding, done);
      return res;
    },
  });
  return release;
}

/** Public pages, pages drawn at build time and pages that failed are looked at whole before anybody sees them. */
function isHeld(req: IncomingMessage, res: ServerResponse, { settings, publicPage }: AnswerContext): boolean {
  if (settings.dev || !bodyFollows(req, res) || leadsElsewhere(res)) return false;
  if (res.statusCode >= 500 || namesNoAction(res)) return asksForPage(req);
  return isHtml(typeOf(res)) && (publicPage || res.statusCode >= 400 || res.hasHeader("x-nextjs-prerender"));
}

/** A page that sends its reader on says so in a header; what stands in its body nobody sees. */
const leadsElsewhere = (res: ServerResponse) =>
  res.statusCode >= 300 && res.statusCode < 400 && res.hasHeader("location");

async function whatToSay(
  res: ServerResponse,
  html: string,
  context: AnswerContext,
): Promise<KeptAnswer | PreparedPage> {
  if (res.statusCode >= 500) return context.sorry(databaseState().away ? 503 : 500);
  if (namesNoAction(res)) return context.tooOld();
  // What Next sends for notFound() inside a page is blank without its client code.
  if (html.includes('<html id="__next_error__"')) return context.sorry(res.statusCode);
  return preparePage(html, context.nonce, !context.publicPage && res.statusCode < 400);
}

/** A machine's 500 becomes a 503 when the database is why, so that it knows to come back. */
function markIfAway(res: ServerResponse): void {
  if (res.statusCode !== 500 || !databaseState().away) return;
  res.statusCode = 503;
  res.setHeader("Retry-After", String(retryAfterSeconds));
}

const namesNoAction = (res: ServerResponse) => res.hasHeader("x-nextjs-action-not-found");

function asksForPage(req: IncomingMessage): boolean {
  const { accept, rsc, "next-action": action } = req.headers;
  return (
    (accept ?? "").includes("text/html") &&
    rsc === undefined &&
    action === undefined &&
    !req.url?.startsWith("/api/")
  );
}

const bodyFollows = (req: IncomingMessage, res: ServerResponse) =>
  req.method !== "HEAD" && res.statusCode !== 204 && res.statusCode !== 304;

function encodingOf(req: IncomingMessage, res: ServerResponse, accepts?: string | string[]): Encoding | null {
  if (!bodyFollows(req, res) || res.hasHeader("content-encoding") || !isCompressible(typeOf(res)))
    return null;
  return encodingFor(accepts);
}

const bytesOf = (chunk: string | Uint8Array, encoding: unknown) =>
  typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

function callLast(...maybe: unknown[]): void {
  const done = maybe.find((one) => typeof one === "function") as (() => void) | undefined;
  if (done) queueMicrotask(done);
}
