/** Loaded into the portal's own process: answers the bench's questions about its memory and its statements. */
import { statementsSoFar } from "@/lib/platform/statements";

/** Bytes, seconds of processor time, and what was sent to PostgreSQL so far. */
export type Told = { memory: number; processor: number; statements: number; roundTrips: number };

process.on("message", (question) => {
  if (question !== "tell") return;
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1_000_000;
  process.send?.({ memory: process.memoryUsage.rss(), processor, ...statementsSoFar() } satisfies Told);
});
