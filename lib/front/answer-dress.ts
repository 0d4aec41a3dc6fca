import type { ServerResponse } from "node:http";
import { isCompressible } from "./compress";
import { closedPolicy, nonceSource, pagePolicy } from "./content-policy";
import { headersForAll } from "./headers";
import type { FrontSettings } from "./settings";

export const isHtml = (type: string) => type.startsWith("text/html");

export const typeOf = (res: ServerResponse) => String(res.getHeader("content-type") ?? "");

/** Every header of ours on an answer of Next's: who may keep it, what it may run, who may embed it. */
export function dressHeaders(
  res: ServerResponse,
  settings: FrontSettings,
  signedIn: boolean,
  scripts: string[],
): void {
  const type = typeOf(res);
  for (const [name, value] of Object.entries(headersForAll(settings))) res.setHeader(name, value);
  res.setHeader("Content-Security-Policy", policyFor(type, settings, scripts));
  if (!mayStayPublic(res, type, signedIn)) res.setHeader("Cache-Control", "private, no-store");
  if (isHtml(type)) {
    for (const name of ["ETag", "Link", "x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time"])
      res.removeHeader(name);
  }
  res.removeHeader("X-Powered-By");
  const vary = String(res.getHeader("Vary") ?? "");
  if (isCompressible(type) && !/accept-encoding/i.test(vary)) res.appendHeader("Vary", "Accept-Encoding");
}

export const allowNonce = (nonce: string) => [nonceSource(nonce)];

/** A browser's own viewer draws a PDF with styles of its own, so a PDF is told only who may frame it. */
function policyFor(type: string, settings: FrontSettings, scripts: string[]): string {
  if (isHtml(type)) return pagePolicy(settings, scripts);
  return type.startsWith("application/pdf") ? "frame-ancestors 'none'" : closedPolicy;
}

/** Open data may be kept by others when its route says so, but never a page, and nothing of someone signed in. */
function mayStayPublic(res: ServerResponse, type: string, signedIn: boolean): boolean {
  if (signedIn || isHtml(type) || type.startsWith("text/x-component") || res.hasHeader("set-cookie"))
    return false;
  return String(res.getHeader("cache-control") ?? "").startsWith("public");
}
