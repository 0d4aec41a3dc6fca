import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

async function portalWith(settings: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("@/lib/platform/stripe");
}

test("PY-2 a live portal without card keys takes no cards and has no practice till to give places away", async () => {
  const { takesCards, usesPracticeTill } = await portalWith({ DEMO: "off" });
  expect([takesCards("imt"), usesPracticeTill("imt")]).toEqual([false, false]);
});

test("a demonstration without card keys uses the practice till", async () => {
  const { takesCards, usesPracticeTill } = await portalWith({ DEMO: "on" });
  expect([takesCards("imt"), usesPracticeTill("imt")]).toEqual([true, true]);
});

test("a portal with card keys never uses the practice till, not even in a demonstration", async () => {
  const keys = { STRIPE_IMT_SECRET_KEY: "sk_test_x", STRIPE_IMT_WEBHOOK_SECRET: "whsec_x" };
  const { takesCards, usesPracticeTill } = await portalWith({ DEMO: "on", ...keys });
  expect([takesCards("imt"), usesPracticeTill("imt")]).toEqual([true, false]);
});
