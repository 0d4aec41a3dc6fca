// The server itself, as a child of the start: watched, put back when killed, stopped gently.
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root, stopping } from "./commands.mjs";
import { until } from "./processes.mjs";
import { Stop, say } from "./say.mjs";

const door = path.join(root, "lib", "front", "server.ts");
const preload = pathToFileURL(path.join(root, "scripts", "steps", "preload.mjs")).href;

/** Pages make much short-lived garbage; room for it costs memory and saves about a twelfth of the processor's time. */
export const roomForGarbage = "--max-semi-space-size=64";

function launch({ dev, environment }) {
  const args = [roomForGarbage, "--import", preload, "--import", "tsx", door, ...(dev ? ["--dev"] : [])];
  // Its own process group: Ctrl-C comes to us, and we pass on one signal in our own time.
  return spawn(process.execPath, args, {
    cwd: root,
    env: environment,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Starts the server and waits for its first answer. `ended` settles when it is down for good. */
export async function serve(options) {
  const state = { child: launch(options), restarts: [], answered: false };
  const ended = new Promise((resolve, reject) => watch(state, options, resolve, reject));
  ended.catch(() => {});
  const down = () => state.child.exitCode !== null || state.child.signalCode !== null;
  options.standing.push(async () => {
    if (down()) return;
    state.child.kill("SIGTERM");
    if (!(await until(30_000, down))) state.child.kill("SIGKILL");
  });
  const gone = () => down() || stopping();
  const answered = await until(60_000, async () => gone() || (await answers(options.environment)));
  if (gone()) throw new Stop("The server ended before it answered; the lines above say why.");
  if (!answered) throw new Stop("The server did not answer within a minute; the lines above may say why.");
  state.answered = true;
  return { ended, pid: () => state.child.pid };
}

/** A server that once answered and then died comes back; one that dies five times in a minute does not. */
function watch(state, options, resolve, reject) {
  const again = () => {
    if (stopping()) return resolve();
    state.child = launch(options);
    options.onRestart(state.child.pid);
    watch(state, options, resolve, reject);
  };
  state.child.once("exit", (code, signal) => {
    if (stopping()) return resolve();
    state.restarts = [...state.restarts, Date.now()].filter((at) => at > Date.now() - 60_000);
    if (!state.answered || state.restarts.length > 5) {
      return reject(
        new Stop(`The server ended by itself (${signal ?? `code ${code}`}); the lines above say why.`),
      );
    }
    say(`The server ended (${signal ?? `code ${code}`}); starting it again`);
    setTimeout(again, 1_000 * (state.restarts.length - 1));
  });
}

/** 200 means well. Anything but 503 counts too: then at least the door is open and can say what is wrong. */
async function answers({ PORT, HOST }) {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
  try {
    const reply = await fetch(`http://${host}:${PORT}/api/health`, {
      headers: { "accept-encoding": "identity" },
      signal: AbortSignal.timeout(5_000),
    });
    await reply.body?.cancel();
    return reply.status !== 503;
  } catch {
    return false;
  }
}
