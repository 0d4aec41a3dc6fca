// What is made from the sources: the typed database client and the built site. Made again only when they changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node, root } from "./commands.mjs";
import { say, step } from "./say.mjs";

const prismaCli = path.join(root, "node_modules", "prisma", "build", "index.js");
const nextCli = path.join(root, "node_modules", "next", "dist", "bin", "next");

const client = {
  from: ["prisma/schema", "prisma/prisma.config.ts", "node_modules/prisma/package.json"],
  note: "node_modules/.cache/portal/client-hash",
  made: "lib/platform/prisma/client.ts",
};
const site = {
  from: [
    ...[
      "app",
      "components",
      "lib",
      "public",
      "prisma/schema",
      "prisma/seed",
      "package-lock.json",
      "tsconfig.json",
    ],
    ...["next.config.ts", "postcss.config.mjs", "proxy.ts", "instrumentation.ts"],
  ],
  note: ".next/portal-hash",
  made: ".next/BUILD_ID",
};

export async function prepareClient() {
  const work = () =>
    node([prismaCli, "generate", "--config", "prisma/prisma.config.ts"], {
      failure: "Prisma could not make the database client.",
    });
  await makeWhenStale(client, "Making the typed database client", work);
}

export async function prepareBuild(environment) {
  const env = { ...environment, NODE_ENV: "production" };
  const work = () => node([nextCli, "build"], { env, failure: "The site could not be built." });
  if (!(await makeWhenStale(site, "Building the site (about a minute)", work)))
    say("The built site is up to date");
}

/** Route types, which the type checker reads. */
export const routeTypes = () =>
  node([nextCli, "typegen"], { failure: "Next could not write the route types." });

async function makeWhenStale({ from, note, made }, title, work) {
  const hash = hashOf(from);
  const noted = path.join(root, note);
  const same = existsSync(path.join(root, made)) && existsSync(noted) && readFileSync(noted, "utf8") === hash;
  if (same) return false;
  await step(title, work);
  mkdirSync(path.dirname(noted), { recursive: true });
  writeFileSync(noted, hash);
  return true;
}

function hashOf(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesUnder).sort())
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full) || place === path.join("lib", "platform", "prisma")) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full).flatMap((name) => filesUnder(path.join(place, name)));
}
