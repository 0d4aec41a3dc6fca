import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { personalTables, type RetentionPeriod, retention, tables } from "@/lib/policy";

type Registered = { told?: string[]; untold?: string[]; nobody?: string[]; staff?: string[] };
const registry = tables as Record<string, Registered>;
const schema = readdirSync("prisma/schema", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".prisma"))
  .map((file) => readFileSync(`prisma/schema/${file}`, "utf8"));
const enums = schema.flatMap((text) => [...text.matchAll(/^enum (\w+)/gm)].map((match) => match[1]));
const plainTypes = new Set([
  "String",
  "Int",
  "BigInt",
  "Float",
  "Decimal",
  "DateTime",
  "Boolean",
  "Json",
  "Bytes",
  ...enums,
]);

const models = schema.flatMap((text) =>
  [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({
    name,
    room: /@@schema\("(\w+)"\)/.exec(body)?.[1],
    columns: [...body.matchAll(/^\s+(\w+)\s+(\w+)(?:\[\])?\??/gm)]
      .filter(([, , type]) => plainTypes.has(type as string))
      .map(([, column]) => column as string),
  })),
);

test("44 every table is said to hold something about people, or nothing", () => {
  expect(models.length).toBeGreaterThan(30);
  expect(models.map(({ name }) => name).filter((name) => !(name in registry))).toEqual([]);
  expect(Object.keys(registry).filter((name) => !models.some((model) => model.name === name))).toEqual([]);
});

test("44 every column is classified, by name", () => {
  const unclassified = models.flatMap(({ name, columns }) => {
    const { told = [], untold = [], nobody = [], staff = [] } = registry[name] ?? {};
    const known = [...told, ...untold, ...nobody, ...staff];
    const missing = columns
      .filter((column) => !known.includes(column))
      .map((column) => `${name}.${column} is not classified`);
    const gone = known
      .filter((column) => !columns.includes(column))
      .map((column) => `${name}.${column} does not exist`);
    const twice = known
      .filter((column, at) => known.indexOf(column) !== at)
      .map((column) => `${name}.${column} twice`);
    return [...missing, ...gone, ...twice];
  });
  expect(unclassified).toEqual([]);
});

test("44 what is about a person has a controller, a purpose, a period and an erasure action", () => {
  for (const { name, kept } of personalTables)
    for (const key of typeof kept === "string" ? [kept] : Object.values(kept)) {
      const period: RetentionPeriod = retention[key];
      expect(period, name).toMatchObject({ controller: expect.any(String), purpose: expect.any(String) });
      expect(period.keep, name).toBeTruthy();
      expect(["delete", "pseudonymise", "keep"], name).toContain(period.onErasure);
    }
});

test("a table with a person's id, name, address or words is never said to hold nothing about anybody", () => {
  const telling = /^(personId|aboutPersonId|email|to|text|note|answers|message|payerName|secret|device)$/;
  const hiding = models.flatMap(({ name, columns }) =>
    "nobody" in (registry[name] ?? {})
      ? columns.filter((column) => telling.test(column)).map((c) => `${name}.${c}`)
      : [],
  );
  // A hub's own address and number are on its public page.
  expect(hiding.sort()).toEqual(["ConsentWording.text", "HubPlace.email"]);
});
