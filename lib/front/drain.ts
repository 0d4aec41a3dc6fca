import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Report } from "./door";

type Stop = () => unknown;

/** On `globalThis`, because Next's own copies of our files register here too. */
const key = Symbol.for("portal.stops");
const held = globalThis as { [key]?: Stop[] };

const graceToSpeak = 500;

/** Something to put away when the portal stops, after the last answer is sent. The last to come goes first. */
export function onStop(stop: Stop): void {
  held[key] ??= [];
  held[key].push(stop);
}

export interface Drain {
  readonly draining: boolean;
  stop(): Promise<void>;
}

/** Stops letting people in, lets those inside finish (for at most `patience`), then runs what `onStop` collected. */
export function drainable(server: Server, report: Report, patience = 10_000): Drain {
  let draining: Promise<void> | null = null;
  // Browsers open connections to spare; Node counts one as idle only after its first request. One that was opened
  // just now is given time to say what it came for.
  const unused = new Map<Socket, number>();
  server.on("connection", (socket) => {
    unused.set(socket, performance.now());
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", (req) => unused.delete(req.socket));

  function sweep() {
    server.closeIdleConnections();
    for (const [socket, since] of unused) if (performance.now() - since > graceToSpeak) socket.destroy();
  }

  async function drain() {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    sweep();
    const sweeping = setInterval(sweep, 100);
    await Promise.race([closed, pause(patience)]);
    clearInterval(sweeping);
    server.closeAllConnections();
    for (const stop of (held[key] ?? []).splice(0).reverse()) {
      await Promise.race([attempt(stop, report), pause(5_000)]);
    }
  }

  return {
    get draining() {
      return draining !== null;
    },
    stop() {
      draining ??= drain();
      return draining;
    },
  };
}

async function attempt(stop: Stop, report: Report): Promise<void> {
  try {
    await stop();
  } catch (error) {
    report(error, "stopping");
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
