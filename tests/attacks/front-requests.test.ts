import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DoorUnderTest, htmlPage, openDoor, statusOf } from "../front/door-under-test";

let door: DoorUnderTest;
let heard: Record<string, string | string[] | undefined> = {};

beforeAll(async () => {
  door = await openDoor((req, res) => {
    heard = { ...req.headers };
    res.setHeader("Content-Type", "text/html; charset=utf-8").end(htmlPage("hello"));
  });
});
afterAll(() => door.stop());

const host = () => `Host: 127.0.0.1:${door.port}`;
const ask = (line: string, ...headers: string[]) =>
  door.raw(`${[`${line} HTTP/1.1`, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`);

describe("what the door turns away before anyone else sees it", () => {
  test.each([
    ["PUT /", 405],
    ["DELETE /costs", 405],
    ["OPTIONS /", 405],
    ["TRACE /", 405],
    ["PROPFIND /", 405],
    ["MADEUP /", 400],
    [`GET /${"a".repeat(5_000)}`, 414],
    [`GET /${"a".repeat(20_000)}`, 414],
    ["GET http://evil.example/", 400],
    ["GET //evil.example/x", 400],
    ["GET /a/../b", 400],
    ["GET /a/%2e%2e/b", 400],
    ["GET /a%2fb", 400],
    ["GET /a%5cb", 400],
    ["GET /a\\b", 400],
    ["GET /x%00", 400],
    ["GET /%zz", 400],
    ["GET /%252e%252e/x", 400],
  ])("%s is answered %i", async (line, status) => {
    const before = door.asked.length;
    expect(statusOf(await ask(line, host()))).toBe(status);
    expect(door.asked).toHaveLength(before);
  });

  test.each([
    ["two hosts", 400, () => [host(), "Host: evil.example"]],
    ["no host", 400, () => []],
    ["another host", 421, () => ["Host: evil.example"]],
    ["a host that begins like ours", 421, () => ["Host: localhost.evil.example"]],
    ["a body where none belongs", 400, () => [host(), "Content-Length: 5"]],
    ["two ways to say how long", 400, () => [host(), "Content-Length: 5", "Transfer-Encoding: chunked"]],
    ["a head without end", 431, () => [host(), `X: ${"a".repeat(20_000)}`]],
  ])("%s is answered %i", async (_what, status, headers) => {
    expect(statusOf(await ask("GET /", ...headers()))).toBe(status);
  });

  test("a forged forwarded host does not make another host ours", async () => {
    expect(
      statusOf(await ask("GET /", "Host: evil.example", host().replace("Host", "X-Forwarded-Host"))),
    ).toBe(421);
  });

  test("its own answers carry the safety headers and no stack", async () => {
    const said = await ask("GET /%zz", host(), "Accept: text/html");
    expect(said).toMatch(/X-Content-Type-Options: nosniff/);
    expect(said).toMatch(/frame-ancestors 'none'/);
    expect(said).not.toMatch(/\bat \w+ \(|node_modules|\.ts:/);
  });
});

test("notes that Next and proxies pass each other do not come in from outside", async () => {
  await ask(
    "GET /account",
    host(),
    "X-Middleware-Subrequest: proxy:proxy:proxy",
    "x-nextjs-data: 1",
    "X-Invoke-Path: /rhm",
    "X-Forwarded-For: 9.9.9.9",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: https",
    "Forwarded: for=9.9.9.9",
    "X-Real-IP: 9.9.9.9",
    "X-Original-URL: /rhm",
    "X-Portal-Asked: //evil.example",
    "Content-Security-Policy: script-src 'nonce-mine'",
  );
  const notes = Object.keys(heard).filter((name) => /^x-|forwarded/.test(name));
  // The last is the door's own: which page was asked for, to lead back to after signing in.
  expect(notes.toSorted()).toEqual([
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-portal-asked",
  ]);
  expect(heard).toMatchObject({
    "x-portal-asked": "/account",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": `127.0.0.1:${door.port}`,
    "x-forwarded-proto": "http",
  });
  expect(heard["content-security-policy"]).not.toContain("mine");
});

test("a request to change protocol is answered as an ordinary one", async () => {
  const said = await ask("GET /account", host(), "Upgrade: websocket", "Sec-WebSocket-Key: x");
  expect(statusOf(said)).toBe(200);
});
