import { closedPolicy, hashSource } from "./content-policy";
import { headersForAll } from "./headers";
import { type KeptAnswer, keep } from "./kept-answer";
import { type Refusal, refusal } from "./refusal";
import type { FrontSettings } from "./settings";

/** Pages that must work when nothing else does: one file, no script, their few styles inside. */
const styles = `
:root{color-scheme:light dark;--paper:#fbf8f1;--ink:#22302a;--link:#1c5a43}
@media(prefers-color-scheme:dark){:root{--paper:#17201c;--ink:#eef1ea;--link:#9fd8bd}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Atkinson Hyperlegible",Verdana,sans-serif}
main{max-width:36rem;margin:0 auto;padding:4rem 1.25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid currentColor;outline-offset:3px}
`;

export const wentWrong = refusal(
  500,
  "Something went wrong on our side. What you had already saved is safe. Please go back and try again.",
);
export const databaseAway = refusal(
  503,
  "The portal cannot reach its records just now. Please try again in a minute. What you had already saved is safe.",
);

export const olderPage = refusal(
  409,
  "The portal has changed since this page was opened. Go back, load the page again, and send it once more.",
);
export const manyPages = refusal(
  429,
  "A great many pages were asked for at once. Please wait a moment and try again.",
);

const headings: Record<number, string> = {
  404: "We could not find that page",
  409: "This page is out of date",
  413: "That was too much at once",
  429: "One moment, please",
  500: "Something went wrong",
  503: "Back in a minute",
};

export const retryAfterSeconds = 5;

/** A refusal as a page for people, or as its bare sentence for machines. */
export async function sayNo(
  no: Refusal,
  settings: Pick<FrontSettings, "secure">,
  forPeople: boolean,
): Promise<KeptAnswer> {
  const headers = {
    "Content-Type": forPeople ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": forPeople ? `${closedPolicy}; style-src ${hashSource(styles)}` : closedPolicy,
    ...headersForAll(settings),
    ...(no.status === 405 ? { Allow: "GET, HEAD, POST" } : {}),
    ...([429, 503].includes(no.status) ? { "Retry-After": String(retryAfterSeconds) } : {}),
  };
  return keep(no.status, Buffer.from(forPeople ? asPage(no) : `${no.sentence}\n`), headers);
}

/** Sentences are ours, never the asker's, so nothing here needs escaping. */
function asPage({ status, sentence }: Refusal): string {
  const heading = headings[status] ?? "That did not work";
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${heading}</title><style>${styles}</style></head>
<body><main><h1>${heading}</h1><p>${sentence}</p>
<p><a href="/">Go to the home page</a></p>
<p>If you or someone else is in danger, call <a href="tel:999">999</a>. For urgent health advice call
<a href="tel:111">111</a>. To talk to someone at any time, call Samaritans on <a href="tel:116123">116 123</a>.</p>
</main></body></html>
`;
}
