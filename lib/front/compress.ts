import type { ServerResponse } from "node:http";
import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/** Which of the two the asker reads, the smaller first. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  if (!accepted) return null;
  const names = String(accepted).toLowerCase().split(",");
  const reads = (name: string) =>
    names.some((given) => new RegExp(`^\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$)|$)`).test(given));
  if (reads("br")) return "br";
  return reads("gzip") ? "gzip" : null;
}

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

/** For what is sent once: quick, and with a small window so that many can be under way. */
export function quickCompressor(encoding: Encoding): zlib.BrotliCompress | zlib.Gzip {
  if (encoding === "gzip") return zlib.createGzip({ level: 4, flush: zlib.constants.Z_NO_FLUSH });
  return zlib.createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_LGWIN]: 18 } });
}

interface Wire {
  write(chunk: Buffer): boolean;
  end(): void;
}

/** Puts a compressor between whoever writes to `res` and the wire; `flush` sends what has been written so far. */
export function compressInto(res: ServerResponse, encoding: Encoding, wire: Wire) {
  const compressor = quickCompressor(encoding);
  compressor.on("data", (chunk: Buffer) => {
    if (!wire.write(chunk)) compressor.pause();
  });
  compressor.on("end", () => wire.end());
  compressor.on("drain", () => res.emit("drain"));
  res.on("drain", () => compressor.resume());
  res.on("close", () => compressor.destroy());
  return {
    write: (chunk: Buffer) => compressor.write(chunk),
    end: () => void compressor.end(),
    flush: () => compressor.flush(),
  };
}
