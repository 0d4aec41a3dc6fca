import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DoorUnderTest, openDoor, statusOf } from "../front/door-under-test";

let door: DoorUnderTest;
const received: string[] = [];

beforeAll(async () => {
  door = await openDoor(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    received.push(Buffer.concat(chunks).toString());
    res.setHeader("Content-Type", "text/plain").end("taken");
  });
});
afterAll(() => door.stop());

const home = () => `http://127.0.0.1:${door.port}`;
const post = (body: BodyInit, headers: Record<string, string> = {}, path = "/express-interest") =>
  door.fetch(path, { method: "POST", body, headers: { Origin: home(), ...headers } });
const plainForm = { "Content-Type": "application/x-www-form-urlencoded" };
const cut = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf';

describe("bodies", () => {
  test("an ordinary form reaches the page whole", async () => {
    const form = new FormData();
    form.set("name", "Amara");
    expect((await post(form)).status).toBe(200);
    expect(received.at(-1)).toContain("Amara");
    expect((await post("a=1&b=2", plainForm)).status).toBe(200);
    expect(received.at(-1)).toBe("a=1&b=2");
  });

  test("256 kB is enough, announced or not", async () => {
    expect((await post("a".repeat(256 * 1024), plainForm)).status).toBe(200);
    const before = received.length;
    expect((await post("a".repeat(256 * 1024 + 1), plainForm)).status).toBe(413);
    const chunks = Array.from({ length: 5 }, () => `10000\r\n${"a".repeat(65_536)}\r\n`).join("");
    const head = `POST /x HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nOrigin: ${home()}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(statusOf(await door.raw(head + chunks))).toBe(413);
    expect(received).toHaveLength(before);
  });

  test("what is left of a refused body is never taken for a second request", async () => {
    const inner = `GET /account HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n\r\n`;
    const head = `POST /x HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nOrigin: ${home()}\r\nContent-Length: 999999\r\n\r\n`;
    const said = await door.raw(head + inner);
    expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(said).toMatch(/Connection: close/i);
    expect(door.asked).not.toContain("GET /account");
  });

  test.each([
    ["half a form", cut, { "Content-Type": "multipart/form-data; boundary=x" }, 400],
    ["a form without a boundary", "x", { "Content-Type": "multipart/form-data" }, 400],
    ["a list that is not one", "{", { "Content-Type": "text/plain", "Next-Action": "a" }, 400],
    ["an object for a list", '{"__proto__":{}}', { "Content-Type": "text/plain", "Next-Action": "a" }, 400],
    ["missing parts", '["$F1"]', { "Content-Type": "text/plain", "Next-Action": "a" }, 400],
    ["endless nesting", `${"[".repeat(90_000)}`, { "Content-Type": "text/plain", "Next-Action": "a" }, 400],
    ["JSON for a form", "{}", { "Content-Type": "application/json" }, 415],
    ["nothing said about its kind", "x", { "Content-Type": "" }, 415],
    ["a packed body", "x", { ...plainForm, "Content-Encoding": "gzip" }, 415],
  ])("%s is the sender's mistake", async (_what, body, headers, status) => {
    const before = received.length;
    expect((await post(body, headers)).status).toBe(status);
    expect(received).toHaveLength(before);
  });
});

describe("forms from elsewhere", () => {
  const same = "same-origin";
  test.each([
    ["another site", { Origin: "https://evil.example" }],
    ["an origin that hides", { Origin: "null" }],
    ["another port", { Origin: "http://127.0.0.1:1" }],
    [
      "another site that forges the host",
      { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
    ],
    ["another site by the browser's word", { "Sec-Fetch-Site": "cross-site" }],
  ])("%s is refused", async (_who, headers) => {
    const before = received.length;
    expect((await post("a=1", { ...plainForm, ...headers })).status).toBe(403);
    expect(received).toHaveLength(before);
  });

  test("silence is no proof, but the browser's own word is", async () => {
    const send = (headers: Record<string, string>) =>
      door.fetch("/express-interest", { method: "POST", body: "a=1", headers: { ...plainForm, ...headers } });
    expect((await send({})).status).toBe(403);
    expect((await send({ "Sec-Fetch-Site": same })).status).toBe(200);
  });

  test("a signed event from the card processor needs no origin", async () => {
    const sent = await door.fetch("/api/stripe/imt", { method: "POST", body: '{"id":"evt"}' });
    expect(sent.status).toBe(200);
    expect(received.at(-1)).toBe('{"id":"evt"}');
  });
});
