// Runs one program at a time for a start, and knows when we were asked to stop.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./say.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

let current;
let asked = false;

export const stopping = () => asked;

let hear;
/** Settles when somebody asks us to stop. */
export const askedToStop = new Promise((resolve) => {
  hear = resolve;
});

/** Ctrl-C and SIGTERM end whatever runs now; what comes next sees `stopping()`. */
export function whenAskedToStop() {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(name, () => {
      if (asked) return;
      asked = true;
      console.log("\n  Stopping …");
      current?.kill("SIGTERM");
      hear();
    });
  }
}

/** Runs a Node program to its end and gives what it printed. `show` lets the reader watch. */
export function node(args, { env = process.env, show = false, failure }) {
  return run(process.execPath, args, { env, show, failure });
}

/** One of our TypeScript files, through scripts/run.mjs. */
export const ours = (args, options) => node([path.join(root, "scripts", "run.mjs"), ...args], options);

/** Runs a program to its end. A failure stops the start with the sentence given, and what the program said. */
export async function run(command, args, { failure, ...options }) {
  const { ok, text } = await attempt(command, args, options);
  if (!ok) throw new Stop(options.show || !text ? failure : `${failure}\n\n${text}`);
  return text;
}

/** Runs a program to its end and says how it went. `show` lets the reader watch. */
export function attempt(command, args, { env = process.env, show = false, shell = false } = {}) {
  const colours = show && process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...colours },
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    current = child;
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on("data", (chunk) => {
        output.push(chunk);
        if (show) to.write(chunk);
      });
    }
    child.on("error", (error) => resolve({ ok: false, text: error.message }));
    child.on("close", (code) => {
      current = undefined;
      resolve({ ok: code === 0, text: Buffer.concat(output).toString().trim() });
    });
  });
}
