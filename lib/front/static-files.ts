import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { closedPolicy } from "./content-policy";
import { headersForAll } from "./headers";
import { type KeptAnswer, keep } from "./kept-answer";
import type { FrontSettings } from "./settings";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const tooBigToHold = 4 * 1024 * 1024;

/**
 * The files of the build and of `public`, straight from memory. Only files found at the start are ever opened, by
 * the address they were found under, so no address can be bent to reach another.
 */
export class StaticFiles {
  private readonly found = new Map<string, string>();
  private readonly held = new LRUCache<string, KeptAnswer>({
    maxSize: 48 * 1024 * 1024,
    sizeCalculation: (f) => f.bytes,
  });

  constructor(
    private readonly settings: Pick<FrontSettings, "secure">,
    folders: Record<string, string>,
  ) {
    for (const [prefix, folder] of Object.entries(folders)) this.index(prefix, folder);
  }

  ready(address: string): KeptAnswer | null {
    return this.held.get(address) ?? null;
  }

  async find(address: string): Promise<KeptAnswer | null> {
    const file = this.found.get(decodeURIComponent(address));
    const type = file && types[path.extname(file)];
    if (!file || !type) return null;
    const kept = await keep(200, await readFile(file), this.headersOf(address, type));
    this.held.set(address, kept);
    return kept;
  }

  private headersOf(address: string, type: string): Record<string, string> {
    const everAndEver = address.startsWith("/_next/static/");
    return {
      "Content-Type": type,
      "Cache-Control": everAndEver ? "public, max-age=31536000, immutable" : "public, max-age=600",
      "Content-Security-Policy": closedPolicy,
      ...headersForAll(this.settings),
    };
  }

  private index(prefix: string, folder: string): void {
    const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const entry of entries) {
      const file = path.join(folder, entry);
      const stat = statSync(file);
      if (stat.isFile() && stat.size <= tooBigToHold)
        this.found.set(prefix + entry.split(path.sep).join("/"), file);
    }
  }
}

/** Where a finished build keeps them. A folder that is not there holds nothing. */
export function builtFolders(root: string): Record<string, string> {
  const folders = { "/_next/static/": path.join(root, ".next/static"), "/": path.join(root, "public") };
  return Object.fromEntries(
    Object.entries(folders).filter(([, folder]) => statSync(folder, { throwIfNoEntry: false })),
  );
}
