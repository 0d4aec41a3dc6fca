import cluster, { type Worker } from "node:cluster";

const tooSoon = 5_000;

/** Keeps so many processes going, replaces one that dies, and gives up when one cannot even start. */
export function superviseProcesses(count: number): void {
  let stopping = false;
  const begun = new Map<Worker, { number: number; at: number }>();

  function start(number: number) {
    const worker = cluster.fork({ PORTAL_PROCESS_NUMBER: String(number) });
    begun.set(worker, { number, at: performance.now() });
  }

  function stop(status: number) {
    stopping = true;
    process.exitCode ||= status;
    for (const worker of begun.keys()) worker.process.kill("SIGTERM");
    leaveIfLast();
  }

  /** Leaves by itself: whoever started us keeps a line open to us, and that alone would keep us here. */
  function leaveIfLast() {
    if (stopping && begun.size === 0) process.exit();
  }

  cluster.on("exit", (worker) => {
    const one = begun.get(worker);
    begun.delete(worker);
    if (stopping || !one) return leaveIfLast();
    if (performance.now() - one.at < tooSoon) stop(1);
    else start(one.number);
  });
  process.on("SIGTERM", () => stop(0));
  process.on("SIGINT", () => stop(0));
  for (let number = 1; number <= count; number++) start(number);
}
