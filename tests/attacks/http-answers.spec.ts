import { expect, test } from "@/tests/support/browser";
import { formsIn, send } from "@/tests/support/forms";
import { ask, fromOurPages } from "@/tests/support/http";
import { addressOf, downloads, pages } from "@/tests/support/pages";

test("27 every kind of answer carries the safety headers and says nothing of what made it", async () => {
  const sheet = /\/_next\/static\/[^"]+\.css/.exec((await ask("/")).text)?.[0] as string;
  const answers = await Promise.all([
    ask("/"),
    ask("/learning/level-1"),
    ask("/sign-in"),
    ask("/verify/AAAA-BBBB-CCCC"),
    ask("/personal-learner", { as: "amara" }),
    ask("/account", { as: "amara" }),
    ask("/personal-learner/reflections/download", { as: "amara" }),
    ask("/api/health"),
    ask("/nothing-is-here"),
    ask("/personal-learner"),
    ask(sheet),
    ask("/", { method: "POST", body: "x" }),
    ask("/api/stripe/imt", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }),
  ]);
  for (const { headers, status } of answers) {
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": expect.stringMatching(/^(same-origin|no-referrer)$/),
      "permissions-policy": expect.stringContaining("camera=()"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
    const policy = String(headers["content-security-policy"]);
    expect(policy, String(status)).not.toMatch(/unsafe|\*|https?:|data:(?!;)(?=.*script)/);
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
  }
});

test("27 whatever is personal is kept by nobody, and what is public names nobody", async () => {
  test.setTimeout(120_000);
  for (const page of [...pages, ...downloads].filter(({ who }) => who)) {
    const { headers, status } = await ask(await addressOf(page), { as: page.who });
    expect.soft(headers["cache-control"], `${page.pattern} (${status})`).toBe("private, no-store");
  }
  const asAmara = await ask("/", { as: "amara" });
  expect(asAmara.headers["cache-control"]).toBe("private, no-store");
  expect((await ask("/")).text).not.toContain("Amara");
});

test("a long page reaches a reader who takes no compression, to its last word", async () => {
  for (const encoding of ["identity", "gzip", "br"]) {
    const { status, headers, text } = await ask("/personal-learner", {
      as: "amara",
      headers: { "accept-encoding": encoding },
    });
    expect(status).toBe(200);
    if (encoding === "identity") expect(text.trimEnd()).toMatch(/<\/html>$/);
    else expect(headers["content-encoding"]).toBe(encoding);
  }
});

test("27 cookies are ours alone: host-bound, unreadable by scripts, sent nowhere else", async () => {
  const cookies = [...(await signIn("amara")).cookies, ...(await askForACode()).cookies];
  expect(cookies.length).toBeGreaterThanOrEqual(3);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/; Domain=/i);
  }
});

test("9 signing in leads nowhere but to this site, however the way is dressed up", async () => {
  const away = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/%09/evil.example",
    "\t//evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "https:evil.example",
    "/api/auth/callback/google?callbackUrl=https://evil.example",
  ];
  for (const next of away) {
    const shown = await ask(`/sign-in?next=${encodeURIComponent(next)}`);
    expect
      .soft(shown.text, next)
      .not.toMatch(/(href|action|content|value)="(https?:)?[\\/]{2,}[^"]*evil\.example/);
    const { status, headers } = await signIn("amara", next);
    expect.soft(status, next).toBe(303);
    expect
      .soft(new URL(String(headers.location), "http://here.invalid").hostname, next)
      .toMatch(/^(here\.invalid|localhost)$/);
  }
});

async function signIn(who: string, next?: string) {
  const form = formsIn((await ask("/sign-in?next=/account")).text, "/sign-in", null).find(({ fields }) =>
    fields.some(([name]) => name === "who"),
  );
  if (!form) throw new Error("The demonstration's own buttons are gone");
  const fields = form.fields.filter(([name]) => name !== "who" && name !== "next");
  const more: [string, string][] = [
    ["who", who],
    ...(next === undefined ? [] : [["next", next] as [string, string]]),
  ];
  return send({ ...form, fields }, { fields: more, headers: fromOurPages() });
}

async function askForACode() {
  const [form] = formsIn((await ask("/sign-in")).text, "/sign-in", null);
  if (!form) throw new Error("The form for an address is gone");
  return send(form);
}
