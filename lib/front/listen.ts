import { createServer, type Server } from "node:http";
import { createDoor, type Door, type Report } from "./door";
import { type Drain, drainable } from "./drain";
import type { NextHandler } from "./next-handler";
import type { FrontSettings } from "./settings";
import type { StaticFiles } from "./static-files";
import { answerUnreadable } from "./unreadable";

export interface Listening {
  server: Server;
  door: Door;
  drain: Drain;
  port: number;
}

/** Slow senders get 10 seconds for the head of a request and 20 for all of it; a stalled reader a minute. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
};

export async function listen(
  settings: FrontSettings,
  next: NextHandler,
  files: StaticFiles | null,
  report: Report,
  server: Server = patientServer(),
): Promise<Listening> {
  const door = createDoor(settings, next, files, report);
  const drain = drainable(server, report);
  server.on("request", (req, res) => {
    if (drain.draining) res.shouldKeepAlive = false;
    door.answer(req, res);
  });
  server.setTimeout(60_000);
  answerUnreadable(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const address = server.address();
  return { server, door, drain, port: typeof address === "object" && address ? address.port : settings.port };
}

export const patientServer = () => createServer(patience);
