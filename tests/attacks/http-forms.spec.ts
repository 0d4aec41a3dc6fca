import { expect, test } from "@/tests/support/browser";
import { everyForm, type FoundForm, send } from "@/tests/support/forms";
import { ask, fromOurPages, tellsTooMuch } from "@/tests/support/http";
import { fingerprints, jobsAreDone, portalUrl } from "@/tests/support/portal";

test.use({ alone: true });

let forms: FoundForm[] = [];
// Looking for them opens pages, which is noted: so it waits for its turn too, and is done once.
test.describe.configure({ mode: "default" });
test.beforeEach(async () => {
  if (forms.length === 0) forms = await everyForm();
});

/** Runs an attack on every form of the portal and expects refusals that leave no trace. */
async function expectRefused(
  attack: (form: FoundForm) => Promise<{ status: number; text: string }[]>,
  attacked = forms,
) {
  expect(attacked.length).toBeGreaterThan(25);
  await jobsAreDone();
  const before = await fingerprints();
  for (const form of attacked) {
    for (const { status, text } of await attack(form)) {
      const where = `${form.page} by ${form.who ?? "a stranger"}: ${text.slice(0, 200)}`;
      expect.soft(status, where).toBeGreaterThanOrEqual(400);
      expect.soft(status, where).toBeLessThan(500);
      expect.soft(text, where).not.toMatch(tellsTooMuch);
    }
  }
  await jobsAreDone();
  expect(await fingerprints()).toEqual(before);
}

test("23 no form of the portal can be sent from another site, from nowhere, or under a borrowed name", async () => {
  test.setTimeout(180_000);
  const evil = "https://evil.example";
  const home = new URL(portalUrl());
  const disguises: Record<string, string>[] = [
    { origin: evil },
    { origin: evil, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    { origin: evil, "x-forwarded-host": "evil.example", host: "evil.example" },
    { origin: "null" },
    { origin: "" },
    {},
    { origin: `${home.origin}.evil.example` },
    { origin: `http://localhost:${Number(home.port) + 1}` },
    { origin: home.origin, "sec-fetch-site": "cross-site" },
  ];
  await expectRefused((form) => Promise.all(disguises.map((headers) => send(form, { headers }))));
});

test("22 a field that nobody asked for is refused, whatever it would have changed", async () => {
  test.setTimeout(180_000);
  const slipped: [string, string][] = [
    ["role", "imatter_training"],
    ["ownerId", "01a209cf-0000-7000-8000-000000000000"],
    ["price", "0"],
    ["__proto__", "x"],
    ["constructor", "x"],
  ];
  const whole = forms.filter(({ fields }) => fields.length > 1);
  await expectRefused(async (form) => {
    const news = slipped.filter(([name]) => !form.fields.some(([known]) => known === name));
    return Promise.all(news.map((field) => send(form, { fields: [field] })));
  }, whole);
});

test("22 what is not a form at all is refused by every action, without a word about how it is built", async () => {
  test.setTimeout(240_000);
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  const bodies: [string, string][] = [
    ["text/plain;charset=UTF-8", "[]"],
    ["text/plain;charset=UTF-8", "[null,null]"],
    ["text/plain;charset=UTF-8", '[{},{"email":{"not":""},"role":["rhm"]}]'],
    ["text/plain;charset=UTF-8", '[{"__proto__":{"ok":true}},{"__proto__":{"asker":"rhm"}}]'],
    ["text/plain;charset=UTF-8", `[{},${deep}]`],
    ["text/plain;charset=UTF-8", '["$K1","$F2"]'],
    ["text/plain;charset=UTF-8", "not json"],
    ["text/plain;charset=UTF-8", `["${"x".repeat(1_000_000)}"]`],
    ["application/json", '{"email":"a@b.example"}'],
    ["application/xml", "<email>a@b.example</email>"],
    ["multipart/form-data; boundary=x", "--y\r\nbroken"],
    ["multipart/form-data", "no boundary"],
  ];
  // Whatever takes a body takes it for all actions: so each action gets a third of them, in turn.
  let turn = 0;
  await expectRefused(({ page, who, action }) => {
    turn += 1;
    const mine = bodies.filter((_, at) => at % 3 === turn % 3);
    return Promise.all(
      mine.map(([kind, body]) => {
        const asked = { "content-type": kind, "next-action": action, accept: "text/x-component" };
        return ask(page, { method: "POST", as: who, headers: { ...fromOurPages(), ...asked }, body });
      }),
    );
  });
});

test("22 an action that does not exist is not found, and a file is not welcome", async () => {
  const [form] = forms as [FoundForm];
  const kind = { ...fromOurPages(), "content-type": "multipart/form-data; boundary=b" };
  const unknown = await ask(form.page, {
    method: "POST",
    as: form.who,
    headers: { ...kind, "next-action": "0".repeat(42) },
    body: `${part("0", '[{},"$K1"]')}--b--\r\n`,
  });
  expect([404, 409]).toContain(unknown.status);
  expect(unknown.text).not.toMatch(tellsTooMuch);
  const file = form.fields.map(([name, value]) => part(name, value)).join("");
  const upload = `${file}--b\r\nContent-Disposition: form-data; name="email"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n`;
  const refused = await ask(form.page, { method: "POST", as: form.who, headers: kind, body: upload });
  expect([400, 422]).toContain(refused.status);
});

const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
