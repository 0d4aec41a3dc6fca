import { afterEach, expect, test, vi } from "vitest";
import { hearPublications, type Publications } from "@/lib/front/publications";
import { roleOf, urlAs } from "@/lib/platform/database-roles";
import { databaseState } from "@/lib/platform/database-state";
import { freshDatabase } from "../support/database";
import { testSecret } from "../support/secret";

const database = freshDatabase();
let news: Publications | undefined;

afterEach(async () => {
  await news?.stop();
  databaseState().away = false;
});

const publicAddress = () => urlAs(database.url, roleOf.network, testSecret);

test("hears which pages changed, with no more than the rights of the public pages", async () => {
  const changed: string[] = [];
  news = hearPublications(publicAddress(), (path) => changed.push(path));
  await vi.waitFor(() => expect(news?.listening()).toBe(true));
  await database.as("imt_app").query("NOTIFY portal_public, '/learning'");
  await database.owner.query("NOTIFY portal_public");
  await vi.waitFor(() => expect(changed).toEqual(["*", "/learning", "*"]), 3_000);
});

test("19 forgets all pages at most once a second, however often it is told to", async () => {
  const changed: string[] = [];
  news = hearPublications(publicAddress(), (path) => changed.push(path));
  await vi.waitFor(() => expect(news?.listening()).toBe(true));
  const crier = database.as("rhm_app");
  for (let times = 0; times < 40; times++) await crier.query("NOTIFY portal_public, '*'");
  await crier.query("NOTIFY portal_public, '/learning'");
  await crier.query("NOTIFY portal_public, '*'");
  await vi.waitFor(() => expect(changed.length).toBeGreaterThan(2), 3_000);
  expect(changed.length).toBeLessThan(6);
  expect(new Set(changed)).toEqual(new Set(["*"]));
});

test("when the connection breaks it says so, comes back by itself, and counts everything as changed", async () => {
  const changed: string[] = [];
  news = hearPublications(publicAddress(), (path) => changed.push(path));
  await vi.waitFor(() => expect(news?.listening()).toBe(true));
  const end =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()";
  await database.owner.query(end);
  await vi.waitFor(() => expect(databaseState().away).toBe(true));
  await vi.waitFor(() => expect(news?.listening()).toBe(true), 5_000);
  expect(changed).toEqual(["*", "*"]);
});

test("with no database at all the door stays open and keeps trying", async () => {
  news = hearPublications("postgresql://nobody@127.0.0.1:1/none", () => {});
  await vi.waitFor(() => expect(databaseState().away).toBe(true));
  expect(news.listening()).toBe(false);
});
