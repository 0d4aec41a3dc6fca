// One PostgreSQL of our own: made when absent, started, stopped. Used by start, tests and `migrate.ts diff`.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { account, ownFolder, programs } from "./postgres-files.mjs";
import { isRunning, until } from "./processes.mjs";
import { Stop, say } from "./say.mjs";

export const owner = "portal_owner";

/** Terse errors keep row values out of the log. The rest suits 2 cores and leaves most memory to the portal. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  shared_buffers: "256MB",
  effective_cache_size: "2GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_connections: "120",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  idle_in_transaction_session_timeout: "60s",
  timezone: "UTC",
};

/** Speed for a cluster that lives for one test run and may be lost at any moment. */
export const throwaway = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_wal_size: "512MB",
};

/** Starts (or joins) the cluster in `folder` and says where it is. */
export async function startCluster({ folder, logFile, password, extra = {} }) {
  const as = account();
  const bin = programs(as);
  if (!existsSync(path.join(folder, "PG_VERSION"))) initialise(bin, as, folder, password);
  const already = runningIn(folder);
  const port = already?.port ?? (await freePort());
  const up = () => launch(bin, as, { folder, logFile, extra, port });
  const cluster = { port, joined: Boolean(already), pid: already?.pid ?? (await up()) };
  cluster.url = (database) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`;
  cluster.stop = () => stopCluster(cluster.pid);
  cluster.revive = async () => {
    const again = runningIn(folder);
    cluster.pid = again?.pid ?? (await up());
  };
  return cluster;
}

/** Puts PostgreSQL back on the same port when something killed it. Give the result's `stop` a call before stopping it. */
export function keepAlive(cluster) {
  let busy = false;
  const look = setInterval(async () => {
    if (busy || isRunning(cluster.pid, "postgres")) return;
    busy = true;
    await cluster.revive().then(
      () => say("PostgreSQL had ended; it runs again"),
      () => {}, // its last processes may still be leaving: look again
    );
    busy = false;
  }, 500);
  look.unref();
  return { stop: () => clearInterval(look) };
}

/** Made beside its place and moved there whole, so that an interrupted first start leaves nothing half done. */
function initialise(bin, as, folder, password) {
  const fresh = `${folder}.new`;
  const secret = path.join(folder, "..", `first-password-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  ownFolder(fresh, as);
  writeFileSync(secret, password, { mode: 0o600 });
  if (as.uid !== undefined) chownSync(secret, as.uid, as.gid);
  const place = [`--pgdata=${fresh}`, `--username=${owner}`, "--auth=scram-sha-256", `--pwfile=${secret}`];
  const text = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const made = spawnSync(bin.initdb, [...place, ...text], { ...as, cwd: fresh, encoding: "utf8" });
  unlinkSync(secret);
  if (made.status !== 0)
    throw new Stop(`PostgreSQL could not make its folder ${folder}: ${made.stderr || made.error}`);
  renameSync(fresh, folder);
}

/** The server working in this folder, if any. A stale pid file (power cut, kill -9, reused pid) is removed. */
function runningIn(folder) {
  const file = path.join(folder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number);
  if (isRunning(pid, "postgres") && port) return { pid, port };
  rmSync(file, { force: true });
  return null;
}

async function launch(bin, as, { folder, logFile, extra, port }) {
  const flags = Object.entries({ ...settings, ...extra }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const log = openSync(logFile, "a");
  // Detached: Ctrl-C in the terminal must reach the portal first; the database stops after it.
  const child = spawn(bin.postgres, ["-D", folder, "-p", String(port), ...flags], {
    ...as,
    cwd: folder,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const ready = await until(30_000, () => ended() || statusOf(folder) === "ready");
  if (!ready || ended()) throw new Stop(`PostgreSQL did not start; the reason is at the end of ${logFile}.`);
  return child.pid;
}

const statusOf = (folder) => {
  const file = path.join(folder, "postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n")[7]?.trim() : undefined;
};

/** Asks for a quick clean stop, and insists only when that takes very long. */
async function stopCluster(pid) {
  const signal = (name) => isRunning(pid, "postgres") && process.kill(pid, name);
  signal("SIGINT");
  if (!(await until(20_000, () => !isRunning(pid, "postgres")))) {
    signal("SIGQUIT");
    await until(5_000, () => !isRunning(pid, "postgres"));
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A cluster in the system's temporary folder, gone when stopped. */
export async function temporaryCluster() {
  const home = mkdtempSync(path.join(os.tmpdir(), "i-matter-database-"));
  chmodSync(home, 0o755);
  const cluster = await startCluster({
    folder: path.join(home, "data"),
    logFile: path.join(home, "log"),
    password: crypto.randomUUID(),
    extra: throwaway,
  });
  const lastWords = () => isRunning(cluster.pid, "postgres") && process.kill(cluster.pid, "SIGQUIT");
  process.once("exit", lastWords);
  const stop = async () => {
    process.off("exit", lastWords);
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: cluster.url, port: cluster.port, stop };
}
