/** What a first visit to a page transfers: the page, and all that its HTML and its styles ask for by themselves. */
import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";
import { root } from "@/scripts/steps/commands.mjs";

/** Bytes over the wire. `ownScript` is the part of `script` that is not Next's own client runtime. */
export type Weight = { total: number; html: number; script: number; ownScript: number };

type Fetched = { bytes: number; text: string };

/** With its head, compressed as for a browser that reads brotli. */
function fetchWhole(port: number, target: string, cookie?: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "*/*", "accept-encoding": "gzip, deflate, br", ...(cookie ? { cookie } : {}) };
    const request = http.get({ port, path: target, host: "127.0.0.1", agent: false, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        if (answer.statusCode !== 200) return reject(new Error(`${target} answered ${answer.statusCode}.`));
        resolve({ bytes: answer.socket.bytesRead, text: plain(answer, Buffer.concat(chunks)) });
      });
    });
    request.on("error", reject);
  });
}

function plain({ headers }: http.IncomingMessage, body: Buffer): string {
  if (headers["content-encoding"] === "br") return zlib.brotliDecompressSync(body).toString();
  return (headers["content-encoding"] === "gzip" ? zlib.gunzipSync(body) : body).toString();
}

export async function weigh(port: number, target: string, cookie?: string): Promise<Weight> {
  const html = await fetchWhole(port, target, cookie);
  const asked = askedFor(html.text, target);
  const fetched = new Map<string, Fetched>();
  const fetchAll = async (targets: string[]) => {
    const fresh = [...new Set(targets)].filter((each) => !fetched.has(each));
    for (const each of fresh) fetched.set(each, await fetchWhole(port, each));
  };
  await fetchAll(asked.all);
  for (const style of asked.styles) await fetchAll(fromStyles(fetched.get(style)?.text ?? "", style));
  const sum = (targets: Iterable<string>) =>
    [...new Set(targets)].reduce((bytes, each) => bytes + (fetched.get(each)?.bytes ?? 0), 0);
  const runtime = runtimeFiles();
  return {
    total: html.bytes + sum(fetched.keys()),
    html: html.bytes,
    script: sum(asked.scripts),
    ownScript: sum(asked.scripts.filter((script) => !runtime.has(script))),
  };
}

/** Pictures further down wait for the reader to come near (`loading="lazy"`); old browsers' scripts are for them alone. */
function askedFor(html: string, base: string) {
  const tags = (name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, "gi")) ?? [];
  const targets = (list: string[], attribute: string) =>
    list
      .flatMap((tag) => new RegExp(`\\s${attribute}="([^"]+)"`).exec(tag)?.[1] ?? [])
      .flatMap((to) => local(to, base));
  const styles = targets(
    tags("link").filter((tag) => /rel="stylesheet"/.test(tag)),
    "href",
  );
  const others = targets(
    tags("link").filter((tag) => /rel="(preload|icon)"/.test(tag)),
    "href",
  );
  const scripts = targets(
    tags("script").filter((tag) => !/\snomodule/i.test(tag)),
    "src",
  );
  const pictures = targets(
    tags("img").filter((tag) => !/loading="lazy"/.test(tag)),
    "src",
  );
  return { styles, scripts, all: [...styles, ...scripts, ...pictures, ...others] };
}

const fromStyles = (css: string, base: string) =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, to]) => local(to as string, base));

/** An address on this site as a path; nothing for data and for other sites. */
function local(to: string, base: string): string[] {
  const url = new URL(to.replaceAll("&amp;", "&"), `http://portal${base}`);
  return url.host === "portal" ? [url.pathname + url.search] : [];
}

/** Next's client runtime, as the build itself lists it. Whatever else a page loads is ours. */
function runtimeFiles(): Set<string> {
  const manifest = readFileSync(path.join(root, ".next", "build-manifest.json"), "utf8");
  const { rootMainFiles, polyfillFiles } = JSON.parse(manifest) as Record<string, string[]>;
  return new Set([...(rootMainFiles ?? []), ...(polyfillFiles ?? [])].map((file) => `/_next/${file}`));
}
