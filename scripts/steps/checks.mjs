// The parts of a test run that need no browser. Each gives { name, passed, failed, skipped }.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { attempt, root } from "./commands.mjs";
import { say } from "./say.mjs";

export const tool = (...parts) => path.join(root, "node_modules", ...parts);

/** One check that is either well or not; its own words are shown only when it is not. */
async function one(name, args) {
  say(`Checking ${name} …`);
  const { ok, text } = await attempt(process.execPath, args, { env: quiet() });
  if (!ok) console.log(text);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

export const format = () =>
  one("format and lint", [
    tool("@biomejs", "biome", "bin", "biome"),
    "check",
    "--error-on-warnings",
    "--max-diagnostics=20",
    ".",
  ]);

export const types = () => one("types", [tool("typescript", "bin", "tsc"), "--noEmit", "-p", "."]);

/** The settings of the person who runs the tests must not reach them: set to nothing, .env files are passed over too. */
export function quiet(extra = {}) {
  const ours = /^(PORTAL_|DATABASE_|STRIPE_|SMTP_|MAIL_|GOOGLE_|MICROSOFT_|DEMO$|PORT$|HOST$|LOG_LEVEL$)/;
  const named = [
    "DATABASE_URL",
    "DEMO",
    "SMTP_URL",
    "MAIL_FROM",
    "STRIPE_IMT_SECRET_KEY",
    "STRIPE_IMT_WEBHOOK_SECRET",
  ];
  const blank = [...Object.keys(process.env).filter((name) => ours.test(name)), ...named];
  return { ...process.env, ...Object.fromEntries(blank.map((name) => [name, ""])), ...extra };
}

/** Runs a tool that writes its counts as JSON, and reads them. No counts at all means that it fell over: a failure. */
export async function counted(name, args, env, read) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "i-matter-counts-"));
  const file = path.join(folder, "counts.json");
  say(`Running ${name} …`);
  const { ok } = await attempt(process.execPath, args(file), { env: env(file), show: true });
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  // A runner may also fail as a whole (a hook, an error between tests) with every test passed.
  return { name, ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
}

export function vitest(name, projects) {
  const only = projects.flatMap((project) => ["--project", project]);
  const report = (file) => ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const args = (file) => [tool("vitest", "vitest.mjs"), "run", ...only, ...report(file)];
  return counted(
    name,
    args,
    () => quiet(),
    (counts) => {
      const broken = counts.testResults.filter(
        (file) => file.status === "failed" && !file.assertionResults.length,
      );
      return {
        passed: counts.numPassedTests,
        failed: counts.numFailedTests + broken.length,
        skipped: counts.numPendingTests + counts.numTodoTests,
      };
    },
  );
}
