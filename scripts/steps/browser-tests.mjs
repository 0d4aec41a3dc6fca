// Journeys and accessibility, in a browser, on a portal started for them alone.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { browser } from "./browser.mjs";
import { counted, quiet, tool } from "./checks.mjs";
import { freePort } from "./cluster.mjs";
import { root, stopping } from "./commands.mjs";
import { until } from "./processes.mjs";
import { Stop, say } from "./say.mjs";

const name = "journeys and accessibility";

export async function browserTests() {
  const chromium = await browser();
  const portal = await startPortal();
  const args = () => [
    tool("@playwright", "test", "cli.js"),
    ...["test", "--config", path.join("tests", "playwright.config.ts"), "--reporter=list,json"],
  ];
  const env = (file) =>
    quiet({
      CHROMIUM: chromium,
      PORTAL_URL: portal.url,
      PORTAL_DATA: portal.data,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
  try {
    return await counted(name, args, env, ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }));
  } finally {
    await portal.stop();
  }
}

/** `npm start` as a newcomer would, on a free port and a data folder of its own. */
async function startPortal() {
  const data = mkdtempSync(path.join(os.tmpdir(), "i-matter-journeys-"));
  chmodSync(data, 0o755);
  const port = await freePort();
  say("Starting a portal for the browser tests …");
  const child = spawn(process.execPath, [path.join(root, "scripts", "start.mjs")], {
    cwd: root,
    env: quiet({ PORT: String(port), PORTAL_DATA: data }),
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (!ended()) child.kill("SIGTERM");
    await until(60_000, ended);
    rmSync(data, { recursive: true, force: true });
  };
  const up = () => existsSync(path.join(data, "running.json"));
  await until(600_000, () => up() || ended() || stopping());
  if (up()) return { url: `http://localhost:${port}`, data, stop };
  await stop();
  throw new Stop("The portal for the browser tests did not start; the lines above say why.");
}
