import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseState } from "@/lib/platform/database-state";
import { type DoorUnderTest, htmlPage, openDoor } from "../front/door-under-test";

let door: DoorUnderTest;
let status = 200;
let extra: Record<string, string> = {};
let seen: Record<string, unknown> = {};
const session = { Cookie: "__Host-session=abc" };
const person = { Accept: "text/html" };

beforeAll(async () => {
  door = await openDoor(async (req, res) => {
    seen = { ...req.headers };
    await new Promise((resolve) => setTimeout(resolve, 20));
    res.statusCode = req.url === "/nothing-is-here" ? 404 : status;
    res.setHeader("Content-Type", "text/html; charset=utf-8").setHeader("X-Powered-By", "x");
    res.setHeader("Cache-Control", "s-maxage=31536000");
    for (const [name, value] of Object.entries(extra)) res.setHeader(name, value);
    const nonce = /'nonce-([^']+)'/.exec(String(req.headers["content-security-policy"]))?.[1];
    const words =
      req.url === "/blank" ? '<html id="__next_error__">' : `for ${req.headers.cookie ?? "nobody"}`;
    res.write(htmlPage(words).replace("<script>", `<script nonce="${nonce}">`));
    res.end("<!-- secret stack at /home/x.ts:1 -->".repeat(status >= 500 ? 1 : 0));
  });
});
afterAll(() => door.stop());
beforeEach(() => {
  status = 200;
  extra = {};
  door.asked.length = 0;
  door.pages.forget("*");
  databaseState().away = false;
});

describe("anonymous public pages", () => {
  test("two visitors in one tick, and a thousand later, get one drawing, made for nobody", async () => {
    const visits = await Promise.all([
      door.fetch("/costs"),
      door.fetch("/costs", { headers: { Cookie: "a=1" } }),
    ]);
    const words = await Promise.all(visits.map((visit) => visit.text()));
    expect(words[0]).toContain("for nobody");
    expect(words[1]).toBe(words[0]);
    expect((await door.fetch("/costs?utm_source=x")).status).toBe(200);
    expect(door.asked).toEqual(["GET /costs"]);
    expect(seen).not.toHaveProperty("cookie");
  });

  test("run no inline script and carry every safety header", async () => {
    const { headers, text } = await visit("/costs");
    expect(text).not.toContain("<script");
    expect(headers["content-security-policy"]).toMatch(/script-src 'self';/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|nonce/);
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "same-origin",
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("set-cookie");
  });

  test("an unchanged page costs its asker nothing", async () => {
    const { headers } = await visit("/costs");
    const again = await door.fetch("/costs", { headers: { "If-None-Match": headers.etag as string } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await door.fetch("/costs", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("a page that sets a cookie, or failed, is never kept", async () => {
    extra = { "Set-Cookie": "a=1" };
    await visit("/costs");
    extra = {};
    status = 500;
    expect((await visit("/costs", person)).status).toBe(500);
    status = 200;
    expect((await visit("/costs")).status).toBe(200);
  });

  test("a piece of a page is never answered with the whole", async () => {
    await visit("/costs");
    for (const name of ["RSC", "Next-Router-Prefetch", "Next-Router-State-Tree"])
      await visit("/costs", { [name]: "1" });
    expect(door.asked).toHaveLength(4);
  });
});

describe("everything else", () => {
  test("what is signed in is drawn each time, kept by nobody, and runs by nonce alone", async () => {
    const [one, two] = [await visit("/account", session), await visit("/account", session)];
    const nonce = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
    expect(one.headers["cache-control"]).toBe("private, no-store");
    expect(one.headers["content-security-policy"]).not.toContain("unsafe");
    expect(one.text).toContain(`nonce="${nonce(one.headers["content-security-policy"])}"`);
    expect(nonce(one.headers["content-security-policy"])).not.toBe(
      nonce(two.headers["content-security-policy"]),
    );
    const home = await visit("/costs", session);
    expect(home.text).toContain("__Host-session=abc");
    expect(home.headers["cache-control"]).toBe("private, no-store");
    expect((await visit("/costs")).text).toContain("for nobody");
  });

  test("a page that broke is said in our words, without its stack", async () => {
    status = 500;
    const { text, ...said } = await visit("/account", { ...session, ...person });
    expect(said.status).toBe(500);
    expect(text).toContain("<h1>Something went wrong</h1>");
    expect(text).not.toMatch(/secret|stack|\.ts:/);
  });

  test("while the database is away people are asked to come back, and machines are told when", async () => {
    await visit("/roles");
    databaseState().away = true;
    status = 500;
    for (const headers of [{ ...session, ...person }, { RSC: "1" }] as Record<string, string>[]) {
      const said = await visit("/account", headers);
      expect([said.status, said.headers["retry-after"]]).toEqual([503, "5"]);
    }
    expect((await visit("/roles")).status).toBe(200);
  });

  test("a form whose action is gone is answered with a page that says what to do", async () => {
    status = 409;
    extra = { "x-nextjs-action-not-found": "1", "Content-Type": "text/plain" };
    const said = await visit("/account", { ...session, ...person });
    expect([said.status, said.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
    expect(said.text).toContain("load the page again");
    expect((await visit("/account", { ...session, Accept: "text/x-component" })).headers).toHaveProperty(
      "x-nextjs-action-not-found",
    );
  });

  test("a page that Next leaves blank without its client code is given words", async () => {
    status = 404;
    const said = await visit("/blank", session);
    expect(said.status).toBe(404);
    expect(said.text).toContain("for nobody");
  });
});

async function visit(path: string, headers: Record<string, string> = {}) {
  const response = await door.fetch(path, { headers });
  const found: Record<string, string> = Object.fromEntries(response.headers);
  return { status: response.status, headers: found, text: await response.text() };
}
