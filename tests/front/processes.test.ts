import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";

/** A whole portal takes a minute to build, so a few lines stand in for what each process does. */
const folder = mkdtempSync(path.join(os.tmpdir(), "i-matter-processes-"));
const program = path.join(folder, "stand-in.mts");
const answer = `const server = createServer((_, res) => setTimeout(() => res.end(process.env.PORTAL_PROCESS_NUMBER), 300));
  server.listen(Number(process.env.STAND_IN_PORT), "127.0.0.1");
  process.on("SIGTERM", () => server.close(() => process.exit(0)));`;
writeFileSync(
  program,
  `import cluster from "node:cluster";
import { createServer } from "node:http";
import { superviseProcesses } from "@/lib/front/processes";
process.on("disconnect", () => process.exit(9));
if (cluster.isPrimary) superviseProcesses(2);
else if (process.env.STAND_IN_FAILS) process.exit(1);
else { ${answer} }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const port = 20_000 + (process.pid % 20_000);
const open: ChildProcess[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.kill("SIGKILL");
});

function start(env: Record<string, string> = {}) {
  const child = fork(program, {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, STAND_IN_PORT: String(port), ...env },
  });
  open.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended };
}

const ask = () =>
  fetch(`http://127.0.0.1:${port}`, { headers: { connection: "close" } }).then((answered) => answered.text());

test("both processes answer, and a stop lets them finish and then leaves at once", async () => {
  const { child, ended } = start();
  const both = async () =>
    expect(new Set(await Promise.all([ask(), ask(), ask(), ask()]))).toEqual(new Set(["1", "2"]));
  await vi.waitFor(both, { timeout: 20_000, interval: 200 });
  const underWay = Promise.all([ask(), ask()]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill("SIGTERM");
  expect((await underWay).every((text) => ["1", "2"].includes(text))).toBe(true);
  expect(
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000, "still there"))]),
  ).toBe(0);
}, 40_000);

test("when a process cannot even start, the whole gives up and says so", async () => {
  expect(await start({ STAND_IN_FAILS: "yes" }).ended).toBe(1);
}, 40_000);
