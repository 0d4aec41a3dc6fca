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
/** Where routes read bodies of their own, of any kind. */
const toRoute = (body: string, headers: Record<string, string> = plainForm) => post(body, headers, "/api/x");
const call = { "Next-Action": "a", "Content-Type": "multipart/form-data; boundary=x" };
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const cut = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf';

describe("bodies", () => {
  test("an ordinary form reaches the page whole", async () => {
    const form = new FormData();
    form.set("name", "Amara");
    form.set("$ACTION_ID_00ab", "");
    expect((await post(form)).status).toBe(200);
    expect(received.at(-1)).toContain("Amara");
    expect((await post(`${part("_1_name", "Tom")}${part("0", '[{},"$K1"]')}--x--\r\n`, call)).status).toBe(
      200,
    );
    expect(received.at(-1)).toContain("Tom");
    expect((await post("", plainForm, "/account/download/network.json")).status).toBe(200);
    expect((await toRoute("a=1&b=2")).status).toBe(200);
    expect(received.at(-1)).toBe("a=1&b=2");
  });

  test("256 kB is enough, announced or not", async () => {
    expect((await toRoute("a".repeat(256 * 1024))).status).toBe(200);
    const before = received.length;
    expect((await toRoute("a".repeat(256 * 1024 + 1))).status).toBe(413);
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
    ["a form within a form", `${part("0", cut)}--x--\r\n`, call, 400],
    ["a call without its first field", `${part("_1_a", "b")}--x--\r\n`, call, 400],
    ["a call by another field", `${part("1", '[{},"$K1"]')}--x--\r\n`, call, 400],
    ["a list as long as the door", `${part("0", `[${"1,".repeat(90_000)}1]`)}--x--\r\n`, call, 400],
    ["missing parts", `${part("0", '[{},"$F1"]')}--x--\r\n`, call, 400],
    ["endless nesting", `${part("0", "[".repeat(90_000))}--x--\r\n`, call, 400],
    [
      "a form of no action",
      `${part("name", "Amara")}--x--\r\n`,
      { "Content-Type": call["Content-Type"] },
      400,
    ],
    ["a call that is a mere list", "[]", { "Content-Type": "text/plain", "Next-Action": "a" }, 415],
    ["a form of the older kind", "a=1", plainForm, 415],
    ["JSON for a form", "{}", { "Content-Type": "application/json" }, 415],
    ["nothing said about its kind", "x", { "Content-Type": "" }, 415],
    ["a packed body", "x", { ...call, "Content-Encoding": "gzip" }, 415],
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
    expect((await toRoute("a=1", { ...plainForm, ...headers })).status).toBe(403);
    expect(received).toHaveLength(before);
  });

  test("silence is no proof, but the browser's own word is", async () => {
    const send = (headers: Record<string, string>) =>
      door.fetch("/api/x", { method: "POST", body: "a=1", headers: { ...plainForm, ...headers } });
    expect((await send({})).status).toBe(403);
    expect((await send({ "Sec-Fetch-Site": same })).status).toBe(200);
  });

  test("a signed event from the card processor needs no origin", async () => {
    const sent = await door.fetch("/api/stripe/imt", { method: "POST", body: '{"id":"evt"}' });
    expect(sent.status).toBe(200);
    expect(received.at(-1)).toBe('{"id":"evt"}');
  });
});
