import type { ServerResponse } from "node:http";
import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/** Which of the two the asker reads, the smaller first. `q=0` means "not that one". */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  if (!accepted) return null;
  const given = String(accepted);
  if (reads.br.test(given)) return "br";
  return reads.gzip.test(given) ? "gzip" : null;
}

const reads = {
  br: /(?:^|[\s,])br\s*(?:$|,|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i,
  gzip: /(?:^|[\s,])gzip\s*(?:$|,|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i,
};

export function isCompressible(type: string): boolean {
  return /^(text\/|application\/(javascript|json|xml|manifest\+json|[\w.-]+\+(json|xml))|image\/svg\+xml)/.test(
    type,
  );
}

/** For what is sent many times: as small as it gets. */
export async function compressWell(body: Buffer): Promise<Record<Encoding, Buffer>> {
  const params = { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_SIZE_HINT]: body.length };
  const [br, gz] = await Promise.all([brotli(body, { params }), gzip(body, { level: 9 })]);
  return { br, gzip: gz };
}

/** For what is sent once. One step more saves a twentieth of the bytes and takes twice the time. */
const quick = { [BROTLI_PARAM_QUALITY]: 3, [BROTLI_PARAM_LGWIN]: 18 };

function compressOnce(encoding: Encoding, body: Buffer): Buffer {
  return encoding === "br"
    ? zlib.brotliCompressSync(body, { params: { ...quick, [BROTLI_PARAM_SIZE_HINT]: body.length } })
    : zlib.gzipSync(body, { level: 4 });
}

function streaming(encoding: Encoding) {
  return encoding === "br" ? zlib.createBrotliCompress({ params: quick }) : zlib.createGzip({ level: 4 });
}

interface Wire {
  write(chunk: Buffer): boolean;
  end(chunk?: Buffer): void;
}

/** Most pages are drawn in one go; one that takes longer than this is sent as it comes. */
const oneGo = 25;
const muchAtOnce = 128 * 1024;

/** Compresses what is written to `res` on its way to the wire: in one piece if it ends soon, otherwise as it comes. */
export function compressInto(res: ServerResponse, encoding: Encoding, wire: Wire) {
  let waiting: Buffer[] = [];
  let size = 0;
  let compressor: ReturnType<typeof streaming> | null = null;
  const timer = setTimeout(startStreaming, oneGo);
  res.once("close", () => {
    clearTimeout(timer);
    compressor?.destroy();
  });

  function startStreaming() {
    clearTimeout(timer);
    const stream = streaming(encoding);
    compressor = stream;
    stream.on("data", (chunk: Buffer) => wire.write(chunk) || stream.pause());
    stream.on("end", () => wire.end());
    stream.on("drain", () => res.emit("drain"));
    res.on("drain", () => stream.resume());
    for (const chunk of waiting) stream.write(chunk);
    waiting = [];
    stream.flush();
    return stream;
  }

  return {
    write(chunk: Buffer): boolean {
      if (compressor) return compressor.write(chunk);
      waiting.push(chunk);
      size += chunk.length;
      if (size > muchAtOnce) startStreaming();
      return true;
    },
    end() {
      clearTimeout(timer);
      if (compressor) compressor.end();
      else wire.end(compressOnce(encoding, Buffer.concat(waiting)));
    },
    flush: () => compressor?.flush(),
  };
}
