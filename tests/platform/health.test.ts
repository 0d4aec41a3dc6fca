import { expect, test, vi } from "vitest";
import { health } from "@/lib/domain/network/health/read";
import { startWorker } from "@/lib/jobs/worker";
import { freshDatabase } from "../support/database";

const database = freshDatabase();
const held = globalThis as { [key: symbol]: unknown };
const ours = Symbol.for("portal.worker");
const noWorker = { well: false, reasons: ["The job worker is not running."] };

test("any process can say whether the worker of another is alive, and notices when it dies", async () => {
  expect(await health()).toEqual(noWorker);
  const worker = await startWorker();
  expect(await health()).toEqual({ well: true, reasons: [] });
  // From here on as a process that has no worker of its own.
  delete held[ours];
  await vi.waitFor(async () => expect(await health()).toEqual({ well: true, reasons: [] }), 15_000);
  await worker.stop();
  await database.owner.query("UPDATE pgboss.version SET cron_on = cron_on - interval '31 seconds'");
  expect(await health()).toEqual(noWorker);
}, 40_000);

test("the process that has the worker says at once that it stopped", async () => {
  const worker = await startWorker();
  await worker.stop();
  expect(await health()).toEqual(noWorker);
  delete held[ours];
}, 40_000);
