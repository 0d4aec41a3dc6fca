// Loaded before our TypeScript runs outside Next: makes the `server-only` marker harmless, and never outlives the start.
import { register } from "node:module";

const hooks = `export const resolve = (name, context, next) =>
  name === "server-only" ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

if (process.send) process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

// Wrong settings are the reader's to mend, so they get the sentences without a trace.
process.on("uncaughtException", (error) => {
  console.error(error?.name === "BadEnvironment" ? error.message : error);
  process.exit(1);
});
