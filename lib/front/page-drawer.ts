import { isHtml } from "./answer-dress";
import { preparePage } from "./client-code";
import { newNonce, nonceSource, pagePolicy } from "./content-policy";
import { headersForAll } from "./headers";
import { keep } from "./kept-answer";
import type { NextHandler } from "./next-handler";
import type { Drawn } from "./public-page-cache";
import { asOurselves, renderQuietly } from "./quiet-render";
import type { FrontSettings } from "./settings";
import type { SorryPages } from "./sorry-pages";

/** Headers of a page that anyone may keep, as long as they ask each time whether it is still the same. */
const sharedPage = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "public, max-age=0, must-revalidate",
  Vary: "Cookie, RSC",
};

/** Draws a public page as nobody sees it differently: rendered by Next, its runtime left out, its policy written. */
export function pageDrawer(settings: FrontSettings, next: NextHandler, sorry: SorryPages) {
  return async (key: string): Promise<Drawn> => {
    const nonce = newNonce();
    const page = await renderQuietly(next, key, {
      ...asOurselves(settings),
      "content-security-policy": pagePolicy(settings, [nonceSource(nonce)]),
    });
    if (page.status >= 500) throw new Error(`Next could not draw ${key}: ${page.status}`);
    const html = page.body.toString();
    if (page.status === 404) return { passing: await sorry.page(404) };
    if (page.status !== 200 || page.headers["set-cookie"] || !isHtml(String(page.headers["content-type"])))
      return null;
    const { html: body, scripts, whole } = preparePage(html, nonce);
    const headers = {
      ...sharedPage,
      "Content-Security-Policy": pagePolicy(settings, scripts),
      ...headersForAll(settings),
    };
    const kept = await keep(200, Buffer.from(body), headers);
    return whole ? { keep: kept } : { passing: kept };
  };
}
