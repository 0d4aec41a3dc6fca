// Is a process we once started still the one under that number?
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** True when `pid` is alive and its command line mentions `trait` (numbers are reused after a restart). */
export function isRunning(pid, trait) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return commandLine(pid).includes(trait);
}

function commandLine(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self/cmdline")) {
    try {
      return readFileSync(file, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  }
  const shown =
    process.platform === "win32"
      ? spawnSync("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV"], { encoding: "utf8" })
      : spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  return shown.stdout ?? "";
}

/** Looks every 25 ms until `check` is true; false when the time ran out. */
export async function until(milliseconds, check) {
  const end = performance.now() + milliseconds;
  while (!(await check())) {
    if (performance.now() > end) return false;
    await wait(25);
  }
  return true;
}
