import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Every file of the project that git tracks or would track, as a path from the root. */
export const files: readonly string[] = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
})
  .toString()
  .split("\n")
  .filter(Boolean);

export const read = (file: string) => readFileSync(path.join(root, file), "utf8");

export const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

/** What a file imports of ours, as paths from the root without an ending. */
export function importsOf(file: string): string[] {
  const found = [...read(file).matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
    (match) => match[1] as string,
  );
  return found.flatMap((name) => {
    if (name.startsWith("@/")) return [name.slice(2)];
    return name.startsWith(".") ? [path.join(path.dirname(file), name)] : [];
  });
}

const fileOf = (target: string) =>
  [".ts", ".tsx", "/index.ts"].map((ending) => target + ending).find((file) => code.includes(file));

/** A file and every file of ours behind it: what it imports, what that imports, and so on. */
export function everythingBehind(file: string): string[] {
  const seen = new Set([file]);
  for (const each of seen) for (const next of importsOf(each).map(fileOf)) if (next) seen.add(next);
  return [...seen];
}
