import { describe, expect, test } from "vitest";
import { callIsOurs, formIsOurs } from "@/lib/front/action-arguments";

describe("22 a form's way of naming its action", () => {
  const form = (fields: Record<string, string | Blob>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const answered =
    '{"ok":false,"errors":{"email":"Type one"},"values":{"name":"$$5"},"message":"$undefined"}';

  test("what our own forms write is let in, fresh or answered before, with script or without", () => {
    for (const state of ["{}", answered]) {
      expect(callIsOurs(form({ _1_name: "Amara", 0: `[${state},"$K1"]` }))).toBe(true);
      const plain = { "$ACTION_1:0": '{"id":"ab","bound":"$@1"}', "$ACTION_1:1": `[${state}]` };
      expect(formIsOurs(form({ $ACTION_REF_1: "", ...plain, $ACTION_KEY: "k1", name: "A" }))).toBe(true);
    }
    expect(formIsOurs(form({ $ACTION_ID_00ab: "" }))).toBe(true);
  });

  test.each([
    "$1",
    "$F1",
    "$K2",
    "$@1",
    "$Q1",
    "$W1",
    "$i1",
    "$B1",
    "$T",
    "$h1",
    "$R1",
    "$X1",
    "$n9",
    "$D1",
    "$",
  ])("the mark %s leads nowhere, wherever it stands", (mark) => {
    const wrong = [
      `[{},"${mark}"]`,
      `["${mark}","$K1"]`,
      `[{"a":"${mark}"},"$K1"]`,
      `[{"a":["${mark}"]},"$K1"]`,
    ];
    expect(wrong.filter((text) => callIsOurs(form({ 0: text })))).toEqual([]);
    const bound = { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"ab","bound":"$@1"}' };
    expect(formIsOurs(form({ ...bound, "$ACTION_1:1": `[{"a":"${mark}"}]` }))).toBe(false);
  });

  test("anything missing, doubled, deep or added is not ours", () => {
    const deep = `[${'{"a":'.repeat(9)}{}${"}".repeat(9)},"$K1"]`;
    const calls = ["", "[", "null", "{}", "[]", '["$K1"]', '[{},"$K1",1]', '[{"__proto__":{}},"$K1"]', deep];
    expect(calls.filter((text) => callIsOurs(form({ 0: text })))).toEqual([]);
    expect(callIsOurs(form({ 1: '[{},"$K1"]' }))).toBe(false);
    expect(callIsOurs(form({ 0: '[{},"$K1"]', 1: "x" }))).toBe(false);
    expect(callIsOurs(form({ 0: new Blob(['[{},"$K1"]']) }))).toBe(false);
    const twice = form({ 0: '[{},"$K1"]' });
    twice.append("0", "[]");
    expect(callIsOurs(twice)).toBe(false);
    const named = { "$ACTION_1:0": '{"id":"ab","bound":"$@1"}', "$ACTION_1:1": "[{}]" };
    const forms = [
      {},
      { name: "A" },
      { $ACTION_REF_1: "" },
      { ...named, $ACTION_REF_2: "" },
      { ...named, $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"ab","bound":null}' },
      { ...named, $ACTION_REF_1: "", "$ACTION_1:1": "[{},{}]" },
      { ...named, $ACTION_REF_1: "", "$ACTION_1:2": "[]" },
      { ...named, $ACTION_REF_1: "", $ACTION_KEY: new Blob(["k"]) },
      { $ACTION_ID_toString: "" },
    ];
    expect(forms.filter((fields) => formIsOurs(form(fields as Record<string, string>)))).toEqual([]);
  });
});
