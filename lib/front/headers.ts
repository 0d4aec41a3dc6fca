import type { IncomingHttpHeaders } from "node:http";
import type { FrontSettings } from "./settings";

const noPowers = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
];

/**
 * On every answer. `same-origin` tells other sites nothing about where a person came from; `no-referrer`
 * would also make browsers send `Origin: null` with our own forms, which are then rightly refused.
 */
export function headersForAll(settings: Pick<FrontSettings, "secure">): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": noPowers.map((power) => `${power}=()`).join(", "),
    ...(settings.secure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** Headers by which Next, proxies and we ourselves pass notes. From outside they are forgeries. */
const notes = [
  /^x-middleware-/,
  /^x-nextjs-/,
  /^x-next-/,
  /^x-invoke-/,
  /^x-now-/,
  /^x-vercel-/,
  /^x-portal-/,
  /^x-forwarded/,
  /^(forwarded|x-real-ip|x-client-ip|x-matched-path|x-nonce|x-prerender-revalidate|next-resume)$/,
  /^x-(original|rewrite)-url$/,
  /^x-(http-)?method(-override)?$/,
  /^content-security-policy(-report-only)?$/,
];

/** Next's development tools speak to themselves through these. */
const developmentNotes = /^x-nextjs-(html-)?request-id$/;

export function stripNotes(headers: IncomingHttpHeaders, dev = false): void {
  for (const name of Object.keys(headers)) {
    if (dev && developmentNotes.test(name)) continue;
    if (notes.some((note) => note.test(name))) delete headers[name];
  }
}
