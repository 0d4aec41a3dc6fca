/**
 * Prisma's schema engine as WebAssembly: the same engine as `prisma migrate`, without its downloaded binary.
 * Everything here works on the standard `prisma/migrations` folder, so the ordinary command may be used on it too.
 */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemasContainer } from "@prisma/schema-engine-wasm";
import { Pool } from "pg";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const charType = 18;
const textType = 25;

type Glue = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm?(exports: WebAssembly.Exports): void };

async function loadEngine() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const glue: Glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": glue as never,
  });
  glue.__wbg_set_wasm?.(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}

/** The catalogue of PostgreSQL has columns of the one-byte type "char", which the adapter does not know: note them. */
class CataloguePool extends Pool {
  oneByte: number[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: pg's many overloads of `query` share this one body
  override async query(...args: any[]): Promise<any> {
    const result = await super.query(...(args as [string]));
    const fields: { dataTypeID: number }[] = result.fields ?? [];
    this.oneByte = fields.flatMap((field, i) => (field.dataTypeID === charType ? [i] : []));
    for (const i of this.oneByte) fields[i]!.dataTypeID = textType;
    return result;
  }
}

/**
 * The adapter cuts scripts at every ";" (also inside functions) and spreads the pieces over connections.
 * A migration must reach PostgreSQL whole: one message, one connection, all or nothing.
 */
function engineAdapter(pool: CataloguePool): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(pool);
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connectToShadowDb: () => inner.connectToShadowDb(),
    async connect() {
      const adapter = await inner.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query);
        for (const i of pool.oneByte) result.columnTypes[i] = ColumnTypeEnum.Character;
        return result;
      };
      adapter.executeScript = async (script) => {
        // biome-ignore lint/complexity/useLiteralKeys: protected, and reachable only so
        await pool.query(script).catch((error) => adapter["onError"](error));
      };
      return adapter;
    },
  };
}

let engineClass: ReturnType<typeof loadEngine> | undefined;

/** Opens an engine on the database, hands it over, and always lets it go. */
export async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new CataloguePool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  try {
    engineClass ??= loadEngine();
    const factory = bindMigrationAwareSqlAdapterFactory(engineAdapter(pool));
    const engine = await (await engineClass).new({ datamodels: undefined }, () => {}, factory);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

/** Every file of the schema folder, in a steady order. */
export async function schemaFiles(folder = path.join(here, "schema")): Promise<SchemasContainer> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".prisma"))
    .sort();
  const files = names.map(async (name) => ({
    path: path.join(folder, name),
    content: await readFile(path.join(folder, name), "utf8"),
  }));
  return { files: await Promise.all(files) };
}

/** The migrations folder in the shape the engine reads. */
export async function migrationList(folder = path.join(here, "migrations")): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = await readFile(path.join(folder, "migration_lock.toml"), "utf8").catch(() => null);
  const directories = names.sort().map(async (name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: {
        tag: "ok" as const,
        value: await readFile(path.join(folder, name, "migration.sql"), "utf8"),
      },
    },
  }));
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(directories),
  };
}
