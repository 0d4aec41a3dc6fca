// Runs one program at a time for a start, and knows when we were asked to stop.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./say.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

let current;
let asked = false;

export const stopping = () => asked;

/** Ctrl-C and SIGTERM end whatever runs now; `then` is called once, however often they come. */
export function whenAskedToStop(then) {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(name, () => {
      if (asked) return;
      asked = true;
      console.log("\n  Stopping …");
      current?.kill("SIGTERM");
      then();
    });
  }
}

/** Runs a Node program to its end and gives what it printed. `show` lets the reader watch. */
export function node(args, { env = process.env, show = false, failure }) {
  return run(process.execPath, args, { env, show, failure });
}

/** One of our TypeScript files, through scripts/run.mjs. */
export const ours = (args, options) => node([path.join(root, "scripts", "run.mjs"), ...args], options);

export function run(command, args, { env = process.env, show = false, failure, shell = false }) {
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
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
    child.on("error", (error) => reject(new Stop(`${failure} (${error.message})`)));
    child.on("close", (code) => {
      current = undefined;
      const text = Buffer.concat(output).toString().trim();
      if (code === 0) resolve(text);
      else reject(new Stop(show || !text ? failure : `${failure}\n\n${text}`));
    });
  });
}
