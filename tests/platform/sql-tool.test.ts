import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { freshDatabase } from "@/tests/support/database";

freshDatabase();

function sql(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "scripts/sql.ts", ...args],
    {
      encoding: "utf8",
      env: process.env,
    },
  );
  return { status, stdout, stderr: stderr.trim() };
}

test("one statement is answered as a table", () => {
  const { status, stdout } = sql("--as", "imt_app", "select current_user as me, null as nothing");
  expect(stdout.split("\n").slice(0, 4)).toEqual([
    "me       nothing",
    "───────  ───────",
    "imt_app  —",
    "SELECT, 1 row, as imt_app",
  ]);
  expect(status).toBe(0);
});

test.each([
  ["imt_app", "select * from cic.hub_appointment", "cic"],
  ["rhm_app", "select * from training.reflection", "training"],
  ["network_app", "select * from training.reflection", "training"],
])("RH-1: %s may not: %s", (role, statement, schema) => {
  const { status, stderr } = sql("--as", role, statement);
  expect(stderr).toBe(`ERROR: permission denied for schema ${schema}`);
  expect(status).toBe(1);
});

test.each([[["select 1"]], [["--as", "postgres", "select 1"]], [["--as", "imt_app"]]])(
  "without a role and one statement it says how: %j",
  (args) => {
    const { status, stderr } = sql(...args);
    expect(stderr).toMatch(/^Say which role asks/);
    expect(status).toBe(1);
  },
);

test("two statements in one are refused", () => {
  expect(sql("--as", "imt_app", "select 1; select 2")).toMatchObject({ status: 1 });
});
