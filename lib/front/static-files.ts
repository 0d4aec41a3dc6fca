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

  private readonly reading = new Map<string, Promise<KeptAnswer>>();

  constructor(
    private readonly settings: Pick<FrontSettings, "secure">,
    folders: Record<string, string>,
  ) {
    for (const [prefix, folder] of Object.entries(folders)) this.index(prefix, folder);
  }

  ready(address: string): KeptAnswer | null {
    return this.held.get(address) ?? null;
  }

  /** From memory, or from the disk once: whoever else asks meanwhile waits for the same reading. */
  find(address: string): KeptAnswer | Promise<KeptAnswer> | null {
    const name = decodeURIComponent(address);
    const file = this.found.get(name);
    if (!file) return null;
    return this.held.get(name) ?? this.reading.get(name) ?? this.read(name, file);
  }

  private read(name: string, file: string): Promise<KeptAnswer> {
    const type = types[path.extname(file)] ?? "application/octet-stream";
    const reading = readFile(file)
      .then((body) => keep(200, body, this.headersOf(name, type)))
      .finally(() => this.reading.delete(name));
    this.reading.set(name, reading);
    reading.then(
      (kept) => this.held.set(name, kept),
      () => {},
    );
    return reading;
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
