/** The processes of a bench: portals, the bare server beside them, and the load. Each ends with the bench. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort } from "@/scripts/steps/cluster.mjs";
import { root } from "@/scripts/steps/commands.mjs";
import { roomForGarbage } from "@/scripts/steps/serve.mjs";
import type { Load, Run } from "./load";
import type { Told } from "./tell";

const here = (file: string) => path.join(import.meta.dirname, file);
export type Environment = Record<string, string | undefined>;

const running = new Set<ChildProcess>();

function begin(file: string, env: Environment = {}, execArgv: string[] = []): ChildProcess {
  const child = fork(file, [], {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: [...process.execArgv, ...execArgv],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** What a child says next, or why it never will. */
function word<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`${path.basename(child.spawnargs.at(-1) ?? "A process")} ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}

async function ask<T>(child: ChildProcess, question: object | string): Promise<T> {
  const answer = word<T>(child);
  child.send(question);
  return answer;
}

export type Portal = { port: number; tell: () => Promise<Told>; stop: () => Promise<void> };

/** The production portal, exactly as `npm start` runs it, on a database of ours. */
export async function startPortal(env: Environment): Promise<Portal> {
  const port = await freePort();
  const ours = { ...env, PORT: String(port), HOST: "127.0.0.1", PORTAL_URL: `http://127.0.0.1:${port}` };
  const child = begin(path.join(root, "lib/front/server.ts"), ours, [
    roomForGarbage,
    "--import",
    here("tell.ts"),
  ]);
  await word(child);
  return { port, tell: () => ask<Told>(child, "tell"), stop: () => stop(child) };
}

export type BareServer = { port: number; hold: (bytes: number) => void };

export async function startBareServer(databaseUrl: string): Promise<BareServer> {
  const child = begin(here("bare-server.ts"), { DATABASE_URL: databaseUrl });
  return { port: await word<number>(child), hold: (bytes) => child.send(bytes) };
}

/** Next without us, with the same room for garbage. */
export const startNextAlone = () =>
  word<number>(begin(here("next-alone-server.ts"), { NODE_ENV: "production" }, [roomForGarbage]));

/** One process makes all the load, one run at a time. */
export function startLoad(): (load: Load) => Promise<Run> {
  const child = begin(here("load.ts"));
  return async (load) => {
    const answer = await ask<Run | { failed: string }>(child, load);
    if ("failed" in answer) throw new Error(answer.failed);
    return answer;
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(late);
}

export const stopEverything = () => Promise.all([...running].map(stop));
