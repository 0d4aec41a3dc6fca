/** Loaded into the portal's own process: answers the bench's questions about its memory and its statements. */
import { statementsSoFar } from "@/lib/platform/statements";

export type Told = { memory: number; statements: number; roundTrips: number };

process.on("message", (question) => {
  if (question === "tell")
    process.send?.({ memory: process.memoryUsage.rss(), ...statementsSoFar() } satisfies Told);
});
