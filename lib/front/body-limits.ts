import { IncomingMessage } from "node:http";
import { type Refusal, refusal } from "./refusal";

/** Forms of ours are words; nothing on the portal takes files. */
const longestBody = 256 * 1024;

/** The whole body, or a refusal as soon as it proves too long. Slow senders are cut off by the server's own clock. */
export function readBody(req: IncomingMessage, limit = longestBody): Promise<Buffer | Refusal> {
  const tooLong = refusal(413, "That was more than we can take at once. Try sending less.");
  if (Number(req.headers["content-length"] ?? 0) > limit) return Promise.resolve(tooLong);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve(tooLong);
    });
    req.on("end", () => resolve(Buffer.concat(chunks)));
    req.on("error", () => resolve(refusal(400, "The request broke off half-way.")));
  });
}

/** The same request with its body already read, so that what comes next starts afresh. */
export function replay(req: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(req.socket);
  const { "transfer-encoding": _chunked, ...headers } = req.headers;
  copy.method = req.method;
  copy.url = req.url;
  copy.headers = { ...headers, "content-length": String(body.length) };
  copy.httpVersion = req.httpVersion;
  copy.httpVersionMajor = req.httpVersionMajor;
  copy.httpVersionMinor = req.httpVersionMinor;
  copy.complete = true;
  if (body.length) copy.push(body);
  copy.push(null);
  return copy;
}
