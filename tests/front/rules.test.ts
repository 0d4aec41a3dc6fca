import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { encodingFor } from "@/lib/front/compress";
import { pagePolicy } from "@/lib/front/content-policy";
import { headersForAll, stripNotes } from "@/lib/front/headers";
import { targetIsPlain } from "@/lib/front/request-rules";
import { advice } from "@/lib/front/settings";
import { hostIsOurs, whoAsks } from "@/lib/front/who-asks";
import { settings } from "./door-under-test";

describe("the content policy", () => {
  test("allows our own scripts and nothing inline", () => {
    const policy = pagePolicy(settings());
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https:|upgrade/);
  });
  test("names the till and the other sign-ins only when they are configured", () => {
    const till = { STRIPE_IMT_SECRET_KEY: "sk", STRIPE_IMT_WEBHOOK_SECRET: "whsec" };
    const microsoft = { MICROSOFT_CLIENT_ID: "m", MICROSOFT_CLIENT_SECRET: "s" };
    const env = { ...till, ...microsoft, PORTAL_URL: "https://p.example" };
    const policy = pagePolicy(settings(env));
    expect(policy).toContain(
      "form-action 'self' https://checkout.stripe.com https://login.microsoftonline.com;",
    );
    expect(policy).toContain("upgrade-insecure-requests");
    expect(pagePolicy(settings({ STRIPE_API_BASE: "http://127.0.0.1:9/v1" }))).toContain(
      "'self' http://127.0.0.1:9;",
    );
  });
});

test("HSTS is sent only where there is https", () => {
  expect(headersForAll(settings())).not.toHaveProperty("Strict-Transport-Security");
  expect(headersForAll(settings({ PORTAL_URL: "https://p.example" }))).toHaveProperty(
    "Strict-Transport-Security",
  );
});

test("notes passed from outside are thrown away, the rest stays", () => {
  const headers: Record<string, string> = {
    "x-middleware-subrequest": "x",
    "x-nextjs-data": "1",
    "x-invoke-path": "/",
    "x-forwarded-host": "evil.example",
    forwarded: "for=1",
    "content-security-policy": "script-src 'nonce-mine'",
    "x-http-method-override": "DELETE",
    rsc: "1",
    "next-action": "a",
    cookie: "c",
  };
  stripNotes(headers);
  expect(Object.keys(headers)).toEqual(["rsc", "next-action", "cookie"]);
});

describe("addresses", () => {
  test.each([
    "/",
    "/a-b_c.d~e",
    "/a%20b",
    "/learning?q=50%25",
    "/?q=a%2Fb&x=//",
    "/_next/static/%5Bslug%5D.js",
  ])("%s is plain", (target) => expect(targetIsPlain(target)).toBe(true));
  test.each([
    "http://evil.example/",
    "*",
    "//evil.example",
    "/a//b",
    "/..",
    "/a/../b",
    "/a/%2e%2E/b",
    "/.%2e/x",
  ])("%s is not", (target) => expect(targetIsPlain(target)).toBe(false));
  test.each([
    "/a%2fb",
    "/a%5Cb",
    "/a\\b",
    "/%00",
    "/a%zz",
    "/%",
    "/%252e%252e/",
    "/é",
    "/a b",
    "/%0a",
    "/%ff",
    "/x?%00",
  ])("nor is %s", (target) => expect(targetIsPlain(target)).toBe(false));
});

describe("who asks", () => {
  const request = (headers: Record<string, string>, remoteAddress = "127.0.0.1") =>
    ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;
  const forged = { host: "localhost:3000", "x-forwarded-for": "9.9.9.9", "x-forwarded-host": "evil.example" };

  test("nobody speaks for another unless the operator says there is a proxy here", () => {
    expect(whoAsks(request(forged), settings())).toMatchObject({
      address: "127.0.0.1",
      host: "localhost:3000",
    });
    const trusting = settings({ TRUST_PROXY: "on" });
    expect(whoAsks(request(forged, "10.0.0.9"), trusting)).toMatchObject({ address: "10.0.0.9" });
    expect(whoAsks(request(forged), trusting)).toMatchObject({ address: "9.9.9.9", host: "evil.example" });
  });
  test("only our own names are answered", () => {
    const live = settings({ PORTAL_URL: "https://portal.example", HOST: "0.0.0.0" });
    const yes = ["localhost:3000", "127.0.0.1", "[::1]:80", "portal.example", "PORTAL.example"];
    const no = ["evil.example", "portal.example.evil", "localhost.evil.example", "portal.example:81", ""];
    expect(yes.filter((host) => !hostIsOurs(host, live))).toEqual([]);
    expect(no.filter((host) => hostIsOurs(host, live))).toEqual([]);
  });
});

test("the smaller form is sent to those who read it", () => {
  const found = ["gzip, deflate, br", "gzip", "br;q=0, gzip", "br;q=0.5", "identity", "*", undefined].map(
    encodingFor,
  );
  expect(found).toEqual(["br", "gzip", "gzip", "br", null, null, null]);
});

test("an operator whose proxy is not trusted is told so", () => {
  const https = { PORTAL_URL: "https://portal.example" };
  expect(advice(settings(https))).toEqual([expect.stringContaining("Set TRUST_PROXY=on.")]);
  expect([advice(settings()), advice(settings({ ...https, TRUST_PROXY: "on" }))]).toEqual([[], []]);
});
