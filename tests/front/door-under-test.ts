import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { listen } from "@/lib/front/listen";
import { type FrontSettings, readSettings } from "@/lib/front/settings";
import { readEnvironment } from "@/lib/platform/env";

const needed = { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", PORTAL_SECRET: "s".repeat(32) };

export const settings = (told: Record<string, string> = {}): FrontSettings =>
  readSettings(readEnvironment({ ...needed, ...told }), false);

/** Stands in for Next: a page for everyone, and an echo of what reached it. */
type Stub = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

export const htmlPage = (words: string) =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><p>${words}</p><script>self.__next_f.push([1,"x"])</script></body></html>`;

export interface DoorUnderTest {
  port: number;
  asked: string[];
  pages: Awaited<ReturnType<typeof listen>>["door"]["pages"];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends bytes as they are and gives back everything that came until the other side hung up, or `ms` passed. */
  raw(text: string | Buffer, ms?: number): Promise<string>;
  stop(): Promise<void>;
}

export async function openDoor(stub: Stub, env: Record<string, string> = {}): Promise<DoorUnderTest> {
  const asked: string[] = [];
  const next: Stub = (req, res) => {
    asked.push(`${req.method} ${req.url}`);
    return stub(req, res);
  };
  const { port, drain, door } = await listen({ ...settings(env), port: 0 }, next, null, () => {});
  const home = `http://127.0.0.1:${port}`;
  return {
    port,
    asked,
    pages: door.pages,
    fetch: (path, init) => fetch(home + path, { redirect: "manual", ...init }),
    raw: (text, ms = 1_500) => sendRaw(port, text, ms),
    stop: () => drain.stop(),
  };
}

function sendRaw(port: number, text: string | Buffer, ms: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let heard = "";
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    const timer = setTimeout(done, ms);
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      done();
    });
  });
}

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
