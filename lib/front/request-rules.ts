import type { IncomingMessage } from "node:http";
import { type Refusal, refusal } from "./refusal";
import type { FrontSettings } from "./settings";
import { type Asker, hostIsOurs } from "./who-asks";

export const longestTarget = 4096;

const spoken = new Set(["GET", "HEAD", "POST"]);

/** Everything about a request that can be judged before reading its body. Null means it may come in. */
export function refuseRequest(req: IncomingMessage, asker: Asker, settings: FrontSettings): Refusal | null {
  const target = req.url ?? "";
  if (!spoken.has(req.method ?? "")) return refusal(405, "This address does not understand that request.");
  if (target.length > longestTarget) return refusal(414, "That address is too long.");
  if (!targetIsPlain(target)) return refusal(400, "That address is not written in a way we can read.");
  if (countOf("host", req.rawHeaders) !== 1) return refusal(400, "A request must name exactly one host.");
  if (!hostIsOurs(asker.host, settings)) return refusal(421, wrongHost(settings));
  if (req.method !== "POST" && carriesBody(req))
    return refusal(400, "A request to read carries nothing else.");
  return null;
}

/** A path and query on this site, with no second way of spelling a slash, a dot segment or nothing at all. */
export function targetIsPlain(target: string): boolean {
  const [path = "", ...rest] = target.split("?");
  if (!/^[\x21-\x7e]+$/.test(target) || !path.startsWith("/") || /%00/.test(rest.join("?"))) return false;
  if (/\/\/|[\\#]|%(00|2f|5c)|%25(00|2e|2f|5c)|%(?![0-9a-f]{2})/i.test(path)) return false;
  if (path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) return false;
  return decodes(path);
}

function decodes(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    // Control characters have no business in an address, however they are spelt.
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function countOf(name: string, rawHeaders: string[]): number {
  let count = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const given = rawHeaders[i] as string;
    if (given.length === name.length && given.toLowerCase() === name) count++;
  }
  return count;
}

function carriesBody(req: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": coding } = req.headers;
  return coding !== undefined || (length !== undefined && length !== "0");
}

function wrongHost({ portalUrl }: FrontSettings): string {
  return portalUrl
    ? `The portal lives at ${portalUrl.origin}.`
    : "The portal does not answer to that name. Whoever runs it can set PORTAL_URL to the address people use.";
}
