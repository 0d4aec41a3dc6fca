/**
 * Starts the portal. Only what cannot fail is loaded before the settings are known; the rest (`serve`) comes after, so
 * that whatever is wrong with the settings is said in a sentence.
 */
import cluster from "node:cluster";

function giveUp(error: NodeJS.ErrnoException): never {
  const sentence =
    error.code === "EADDRINUSE"
      ? `Port ${process.env.PORT || 3000} is taken. Stop what is using it, or choose another: PORT=3001 npm start`
      : error.message;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

try {
  const dev = process.argv.includes("--dev") || process.env.NODE_ENV === "development";
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  const { env } = await import("@/lib/platform/env");
  const { readSettings } = await import("./settings");
  const settings = readSettings(env, dev);
  if (settings.processes > 1 && cluster.isPrimary)
    (await import("./processes")).superviseProcesses(settings.processes);
  else await (await import("./serve")).serve(settings);
} catch (error) {
  giveUp(error as NodeJS.ErrnoException);
}
