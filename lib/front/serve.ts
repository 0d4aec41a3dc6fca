import { createServer } from "node:http";
import path from "node:path";
import createNext from "next";
import { startWorker } from "@/lib/jobs/worker";
import { roleOf, urlAs } from "@/lib/platform/database-roles";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { keepTime } from "./clock";
import { onStop } from "./drain";
import { listen, patientServer } from "./listen";
import { hearPublications } from "./publications";
import { advice, type FrontSettings } from "./settings";
import { builtFolders, StaticFiles } from "./static-files";

const root = path.resolve(import.meta.dirname, "../..");
const report = (error: unknown, doing: string) => log.error({ error }, `something failed while ${doing}`);

/** One whole portal process: the front door, Next behind it and, in the first process, the job worker beside it. */
export async function serve(settings: FrontSettings): Promise<void> {
  onStop(closeDatabase);
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
  const { door, drain, port } = await listen(settings, app.getRequestHandler(), files, report, server);
  stopOnSignals(drain);
  const news = hearPublications(publicAddress(), (changed) => door.pages.forget(changed));
  onStop(() => news.stop());
  if (env.DEMO) onStop(await keepTime(publicAddress()));
  if (settings.processNumber === 1) await standFirst(settings);
  process.send?.("listening");
  process.stdout.write(`Listening on http://${settings.host}:${port}\n`);
}

/** Hearing what was published needs no more than the rights of the public pages. */
const publicAddress = () => urlAs(env.DATABASE_URL, roleOf.network, env.PORTAL_SECRET);

/** What one process does for all of them. */
async function standFirst(settings: FrontSettings): Promise<void> {
  for (const sentence of advice(settings)) process.stdout.write(`${sentence}\n`);
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
