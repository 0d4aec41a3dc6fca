// The data folder: what it holds, who may read it, and whether a portal already runs from it.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./commands.mjs";
import { isRunning, until } from "./processes.mjs";
import { Stop } from "./say.mjs";

const dataPath = () => path.resolve(root, process.env.PORTAL_DATA || ".data");

/** Makes the folder if needed and makes sure that we may write in it. */
export function dataFolder() {
  const folder = dataPath();
  try {
    // PostgreSQL's own account must be able to pass through; each private file in here is closed by itself.
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: !existsSync(path.dirname(folder)) });
      chmodSync(folder, 0o755);
    }
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `The portal cannot write to its data folder ${folder} (${error.code}): make it writable, or name another with PORTAL_DATA=/some/folder npm start.`,
    );
  }
  return folder;
}

/** A random secret of ours, made once and kept where only this user can read it. */
export function keptSecret(folder, name) {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** What people type to get here. */
export const addressOf = ({ PORTAL_URL, PORT }) => PORTAL_URL || `http://localhost:${PORT}`;

const note = (folder) => path.join(folder, "running.json");

/** Tells `npm run sql` and the other tools where the running portal and its database are. */
export function writeRunning(folder, { environment, serverPid }) {
  const { DATABASE_URL, PORTAL_DATABASE, PORT } = environment;
  const PORTAL_URL = addressOf(environment);
  const settings = { DATABASE_URL, PORTAL_DATABASE, PORT: Number(PORT), PORTAL_URL };
  writeFileSync(note(folder), JSON.stringify({ pid: process.pid, serverPid, settings }, null, 2), {
    mode: 0o600,
  });
}

export const clearRunning = (folder) => rmSync(note(folder), { force: true });

/** Two portals on one data folder would fight; a server that outlived its start (kill -9) is asked to go. */
export async function refuseSecondStart(folder) {
  if (!existsSync(note(folder))) return;
  let before;
  try {
    before = JSON.parse(readFileSync(note(folder), "utf8"));
  } catch {
    return clearRunning(folder);
  }
  if (isRunning(before.pid, "start.mjs")) {
    throw new Stop(
      `The portal already runs from this folder at ${before.settings.PORTAL_URL} (process ${before.pid}): open it there, or stop that one first.`,
    );
  }
  const left = () => isRunning(before.serverPid, "node");
  if (left()) {
    process.kill(before.serverPid, "SIGTERM");
    if (!(await until(10_000, () => !left()))) process.kill(before.serverPid, "SIGKILL");
  }
  clearRunning(folder);
}
