import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

const resolve = {
  alias: [
    { find: /^@\//, replacement: `${root}/` },
    { find: /^server-only$/, replacement: path.join(root, "node_modules/server-only/empty.js") },
  ],
};

/** These only read files and pure rules; all other rooms may ask for a database. */
const dry = ["architecture", "policy"];

function room(name: string) {
  const database = { globalSetup: ["tests/support/cluster.ts"], setupFiles: ["tests/support/worker.ts"] };
  return {
    resolve,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...(dry.includes(name) ? {} : database),
    },
  };
}

export default defineConfig({
  resolve,
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: ["architecture", "policy", "platform", "front", "entry", "domain", "attacks"].map(room),
  },
});
