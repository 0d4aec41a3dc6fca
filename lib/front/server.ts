/**
 * Starts the portal. Only what cannot fail is loaded before the settings are known; the rest (`serve`) comes after, so
 * that whatever is wrong with the settings is said in a sentence.
 */
import cluster from "node:cluster";
import { superviseProcesses } from "./processes";
import { readSettings } from "./settings";

function giveUp(error: NodeJS.ErrnoException): never {
  const sentence =
    error.code === "EADDRINUSE"
      ? `Port ${process.env.PORT ?? 3000} is taken. Stop what is using it, or choose another: PORT=3001 npm start`
      : error.message;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  Object.assign(process.env, { NODE_ENV: settings.dev ? "development" : "production" });
  if (settings.processes > 1 && cluster.isPrimary) superviseProcesses(settings.processes);
  else await (await import("./serve")).serve(settings);
} catch (error) {
  giveUp(error as NodeJS.ErrnoException);
}
