// The order of a start, and the way back down.
import { existsSync } from "node:fs";
import path from "node:path";
import { prepareBuild, prepareClient } from "./build.mjs";
import { askedToStop, root, stopping, whenAskedToStop } from "./commands.mjs";
import { fillDatabase, openDatabase } from "./database.mjs";
import { clearRunning, dataFolder, keptSecret, refuseSecondStart, writeRunning } from "./folder.mjs";
import { install } from "./install.mjs";
import { checkPort } from "./port.mjs";
import { explain, say, step } from "./say.mjs";
import { serve } from "./serve.mjs";
import { welcome } from "./welcome.mjs";

/** Starts, serves until asked to stop, stops. Gives the exit code. */
export async function start({ dev }) {
  const standing = [];
  whenAskedToStop();
  console.log(`\n  The I Matter portal${dev ? " (with reload)" : ""}\n`);
  try {
    await goUp({ dev, standing });
    return 0;
  } catch (error) {
    if (stopping()) return 0;
    explain(error);
    return 1;
  } finally {
    for (const stop of standing.reverse()) await stop();
    if (stopping()) say("Everything has stopped.");
  }
}

async function goUp({ dev, standing }) {
  const settings = readSettings(dev);
  const data = dataFolder();
  await refuseSecondStart(data);
  standing.push(async () => clearRunning(data));
  await checkPort(settings);
  await install();
  await prepareClient();
  const { finish, finalUrl, ...database } = await openDatabase({ data, standing });
  const environment = { ...settings, ...database, PORTAL_DATA: data, ...secret(data, settings, database) };
  await fillDatabase(environment);
  await finish();
  environment.DATABASE_URL = finalUrl ?? environment.DATABASE_URL;
  if (!dev) await prepareBuild(environment);
  const note = (serverPid) => writeRunning(data, { environment, serverPid });
  const server = await step("Opening the doors", () =>
    serve({ dev, environment, standing, onRestart: note }),
  );
  note(server.pid());
  await welcome(environment);
  await Promise.race([server.ended, askedToStop]);
}

function readSettings(dev) {
  const dotenv = path.join(root, ".env");
  if (existsSync(dotenv)) process.loadEnvFile(dotenv);
  const port = process.env.PORT || "3000";
  return {
    ...process.env,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: port,
    HOST: process.env.HOST || "127.0.0.1",
  };
}

/** A live portal on its own database must bring its own secret; everywhere else we make and keep one. */
function secret(data, settings, { PORTAL_DATABASE }) {
  if (settings.PORTAL_SECRET) return {};
  if (PORTAL_DATABASE === "own" && settings.NODE_ENV === "production") return {};
  return { PORTAL_SECRET: keptSecret(data, "secret") };
}
