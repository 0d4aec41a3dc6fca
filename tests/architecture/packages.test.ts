import { expect, test } from "vitest";
import { files, read } from "./source";

const manifest = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));

/** Versions below these have known holes. */
const floors: Record<string, string> = {
  next: "16.3.3",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  nodemailer: "9.1.1",
};

const atLeast = (version: string, floor: string) =>
  version.localeCompare(floor, undefined, { numeric: true, sensitivity: "base" }) >= 0;

test("no package is below its security floor, wherever it hides in the tree", () => {
  const found = Object.entries<{ version: string }>(lock.packages).flatMap(([where, { version }]) => {
    const floor = floors[where.split("node_modules/").pop() ?? ""];
    return floor && version && !atLeast(version, floor) ? [`${where} ${version}`] : [];
  });
  expect(found).toEqual([]);
});

test("every dependency is pinned to one exact version", () => {
  const all = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the three Prisma packages are one version", () => {
  const versions = ["prisma", "@prisma/client", "@prisma/adapter-pg"].map(
    (name) => manifest.dependencies[name],
  );
  expect(new Set(versions).size).toBe(1);
});

test("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved"/);
});

test("each dependency's reason is written down", () => {
  const decisions = files.includes("docs/decisions.md") ? read("docs/decisions.md") : "";
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (name) => !name.startsWith("@types/"),
  );
  expect(names.filter((name) => !decisions.includes(name))).toEqual([]);
});
