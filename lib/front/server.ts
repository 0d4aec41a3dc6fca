/** Starts the portal: the front door, Next behind it, and the job worker beside it. */
import cluster from "node:cluster";
import { createServer } from "node:http";
import path from "node:path";
import { roleOf, urlAs } from "@/lib/platform/database-roles";
import { onStop } from "./drain";
import { reportHealth } from "./health";
import { listen, patientServer } from "./listen";
import { processNumber, superviseProcesses } from "./processes";
import { hearPublications } from "./publications";
import { type FrontSettings, readSettings } from "./settings";
import { builtFolders, StaticFiles } from "./static-files";

const root = path.resolve(import.meta.dirname, "../..");

async function serve(settings: FrontSettings): Promise<void> {
  const { default: createNext } = await import("next");
  const server = patientServer();
  // In production Next gets a server nobody can reach, so that it never answers an upgrade to a WebSocket.
  const httpServer = settings.dev ? server : createServer();
  const app = createNext({
    dev: settings.dev,
    dir: root,
    hostname: settings.host,
    port: settings.port,
    httpServer,
  });
  await app.prepare();
  onStop(() => app.close());
  const files = settings.dev ? null : new StaticFiles(settings, builtFolders(root));
  const { door, drain, port } = await listen(settings, app.getRequestHandler(), files, server);
  stopOnSignals(drain);
  const news = hearPublications(await databaseAddress(), (changed) => door.pages.forget(changed));
  onStop(() => news.stop());
  reportHealth(() => ({
    pages: door.pages.size(),
    hearsPublications: news.listening(),
    draining: drain.draining,
  }));
  await startJobs();
  process.send?.("listening");
  process.stdout.write(`Listening on http://${settings.host}:${port}\n`);
}

/** Hearing what was published needs no more than the rights of the public pages. */
async function databaseAddress(): Promise<string> {
  const { env } = await import("@/lib/platform/env");
  return urlAs(env.DATABASE_URL, roleOf.network, env.PORTAL_SECRET);
}

async function startJobs(): Promise<void> {
  if (processNumber() !== 1) return;
  const { startWorker } = await import("@/lib/jobs/worker");
  const worker = await startWorker();
  onStop(() => worker.stop());
}

function stopOnSignals(drain: { stop(): Promise<void>; draining: boolean }): void {
  const leave = () => {
    if (drain.draining) process.exit(1);
    drain.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}

function giveUp(error: NodeJS.ErrnoException): never {
  const sentence =
    error.code === "EADDRINUSE"
      ? `Port ${process.env.PORT ?? 3000} is taken. Stop what is using it, or choose another: PORT=3001 npm start`
      : error.message;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  Object.assign(process.env, { NODE_ENV: settings.dev ? "development" : "production" });
  if (settings.processes > 1 && cluster.isPrimary) superviseProcesses(settings.processes);
  else await serve(settings);
} catch (error) {
  giveUp(error as NodeJS.ErrnoException);
}
