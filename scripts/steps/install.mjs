// Packages: installed when something the lock file asks for is missing or another version.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./commands.mjs";
import { say } from "./say.mjs";

/** npm notes what it installed in node_modules/.package-lock.json, in the lock file's own shape. */
function isStale() {
  const noted = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(noted)) return true;
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = read(noted);
  const wanted = Object.entries(read(path.join(root, "package-lock.json")));
  return wanted.some(
    ([place, { version, optional }]) => place && !optional && installed[place]?.version !== version,
  );
}

export async function install() {
  if (!isStale()) return say("Packages are up to date");
  say("Installing packages (a minute or two the first time)");
  const began = Date.now();
  const still = setInterval(
    () => say(`  … still installing, ${Math.round((Date.now() - began) / 1000)} s`),
    15_000,
  );
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const failure =
    "npm could not install the packages: check the network and the lines above, then try again.";
  const env = { ...process.env, NODE_ENV: "development" };
  try {
    if (npm?.endsWith("js")) await run(process.execPath, [npm, ...args], { env, show: true, failure });
    else await run("npm", args, { env, show: true, failure, shell: process.platform === "win32" });
  } finally {
    clearInterval(still);
  }
}
