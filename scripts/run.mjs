// Runs one TypeScript file of ours: node scripts/run.mjs FILE [arguments]
// The preload makes the `server-only` marker resolve to nothing, so scripts may use server files.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const preload = pathToFileURL(path.join(root, "scripts", "steps", "preload.mjs")).href;
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("Say which file to run: node scripts/run.mjs FILE [arguments]");
  process.exit(1);
}
const dotenv = path.join(root, ".env");
if (existsSync(dotenv)) process.loadEnvFile(dotenv);

const child = spawn(process.execPath, ["--import", preload, "--import", "tsx", file, ...args], {
  cwd: root,
  stdio: "inherit",
});
// The child shares the terminal and hears Ctrl-C itself; a plain kill reaches only us, so pass it on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
