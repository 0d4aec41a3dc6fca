import fc from "fast-check";
import { expect, test } from "@/tests/support/browser";
import { everyForm, type FoundForm } from "@/tests/support/forms";
import { ask, fromOurPages, tellsTooMuch } from "@/tests/support/http";
import { fingerprints, jobsAreDone } from "@/tests/support/portal";

test.use({ alone: true });

/** What React could be asked to put together, and could not: each mark points at something that is not there. */
const marks = [
  "$F1",
  "$K2",
  "$@9",
  "$Q1",
  "$W1",
  "$i1",
  "$B1",
  "$T",
  "$h1",
  "$R1",
  "$X1",
  "$A1",
  "$n1x",
  "$1:a:b",
];
const rootsByHand = [
  ...marks.flatMap((mark) => [`[{},"${mark}"]`, `["${mark}","$K1"]`, `[{"errors":{"a":"${mark}"}},"$K1"]`]),
  "",
  "[",
  "null",
  "[]",
  '"$K1"',
  '[{"__proto__":{"ok":true}},"$K1"]',
  `[{},"$K1"${',"$K1"'.repeat(2_000)}]`,
  `[{},[${"0,".repeat(50_000)}0]]`,
  `[${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)},"$K1"]`,
];

type Field = [name: string, value: string];
type Payload = { fields: Field[]; script: boolean };

const word = fc.oneof(fc.constantFrom(...marks, "$$", "$undefined", "", "0"), fc.string({ maxLength: 12 }));
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, true, -1, 1e99),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("id", "bound", "ok", "errors", "__proto__", "then"), tie("value"), {
      maxKeys: 3,
    }),
  ),
})).value;
const fieldName = fc.constantFrom(
  ...[
    "0",
    "1",
    "2",
    "_1_email",
    "_2_email",
    "1_email",
    "S1",
    "$ACTION_KEY",
    "$ACTION_REF_1",
    "$ACTION_REF_x",
  ],
  ...[
    "$ACTION_1:0",
    "$ACTION_1:1",
    "$ACTION_1:2",
    "$ACTION_ID_toString",
    "$ACTION_ID_",
    "email",
    "__proto__",
    "",
  ],
);
const madeUp: fc.Arbitrary<Payload> = fc.record({
  fields: fc.array(
    fc.tuple(
      fieldName,
      fc.oneof(
        anything.map((value) => JSON.stringify(value)),
        word,
      ),
    ),
    {
      maxLength: 5,
    },
  ),
  script: fc.boolean(),
});

let forms: FoundForm[] = [];
test.describe.configure({ mode: "default" });
test.beforeEach(async () => {
  if (forms.length === 0) forms = await everyForm();
});

test("22 nothing that a script could send in a form's place breaks any action, or leaves a trace", async () => {
  test.setTimeout(120_000);
  await expectRefused(rootsByHand.map((root) => ({ fields: [["0", root]], script: true })));
});

test("22 nor does anything that chance could make up", async () => {
  test.setTimeout(120_000);
  const seed = Date.now() % 1_000_000;
  console.log(`Made up from seed ${seed}`);
  await expectRefused(fc.sample(madeUp, { seed, numRuns: 40 }), `seed ${seed}: `);
});

test("22 an action with a made-up name is answered with a page", async () => {
  const [{ page, who }] = forms as [FoundForm];
  for (const name of ["0".repeat(42), "7f".repeat(21), "toString", "x"]) {
    const fields: Field[] = [[`$ACTION_ID_${name}`, ""]];
    const { status, headers, text } = await send(page, who, "", { fields, script: false });
    expect.soft([400, 404, 409], name).toContain(status);
    expect.soft(headers["content-type"], name).toBe("text/html; charset=utf-8");
    expect.soft(text, name).toContain("<h1>");
  }
});

test("22 no header of Next's own breaks a page", async () => {
  const names = [
    "rsc",
    "next-router-state-tree",
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "next-url",
  ];
  for (const name of [...names, "x-action-forwarded", "next-html-request-id"]) {
    for (const value of ["1", "x", "%5B%22", "[]", "%00", "/_tree", "a".repeat(3_000)]) {
      for (const page of ["/learning", "/sign-in", "/nothing-is-here"]) {
        const { status, text } = await ask(page, { headers: { rsc: "1", [name]: value } });
        expect.soft(status, `${page} with ${name}: ${value.slice(0, 20)}`).toBeLessThan(500);
        expect.soft(text, name).not.toMatch(tellsTooMuch);
      }
    }
  }
});

async function expectRefused(payloads: Payload[], note = "") {
  await jobsAreDone();
  const before = await fingerprints();
  for (const { page, who, action } of forms) {
    const answers = await Promise.all(payloads.map((payload) => send(page, who, action, payload)));
    answers.forEach(({ status, text }, index) => {
      const where = `${note}${page} ${JSON.stringify(payloads[index]).slice(0, 300)} said ${text.slice(0, 100)}`;
      if (status < 400 || status >= 500) expect.soft(status, where).toBe("a refusal");
      if (tellsTooMuch.test(text)) expect.soft(text, where).not.toMatch(tellsTooMuch);
    });
  }
  await jobsAreDone();
  expect(await fingerprints()).toEqual(before);
}

function send(page: string, as: FoundForm["who"], action: string, { fields, script }: Payload) {
  const part = ([name, value]: Field) =>
    `--b\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${value}\r\n`;
  const headers = {
    ...fromOurPages(),
    "content-type": "multipart/form-data; boundary=b",
    ...(script ? { "next-action": action, accept: "text/x-component" } : { accept: "text/html" }),
  };
  return ask(page, { method: "POST", as, headers, body: `${fields.map(part).join("")}--b--\r\n` });
}
