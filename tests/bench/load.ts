/** The load: a process of its own that keeps so many connections busy for a bounded time and says how it went. */
import { Connection } from "./socket";

export type Load = {
  port: number;
  connections: number;
  seconds: number;
  /** Requests as they go over the wire. Each connection takes every n-th, so it stays with its own people. */
  requests: string[];
  /** Stop when every request has been sent once, for what can be done only once. */
  once: boolean;
  expect: number;
};

export type Run = { perSecond: number; p50: number; p99: number; done: number; wrong: number };

type Course = { times: number[]; wrong: number; until: number };

async function keepBusy(load: Load, first: number, course: Course): Promise<void> {
  const { requests, connections, once, expect } = load;
  const connection = new Connection(load.port);
  for (let i = first; performance.now() < course.until; i += connections) {
    if (once && i >= requests.length) break;
    const began = performance.now();
    const { status } = await connection.send(requests[i % requests.length] as string);
    course.times.push(performance.now() - began);
    if (status !== expect) course.wrong++;
  }
  connection.close();
}

async function run(load: Load): Promise<Run> {
  const began = performance.now();
  const course: Course = { times: [], wrong: 0, until: began + load.seconds * 1000 };
  await Promise.all(Array.from({ length: load.connections }, (_, first) => keepBusy(load, first, course)));
  const seconds = (performance.now() - began) / 1000;
  const times = course.times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const { wrong } = course;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), done: times.length, wrong };
}

process.on("message", async (load: Load) => {
  try {
    process.send?.(await run(load));
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  }
});
