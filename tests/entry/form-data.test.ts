import { expect, test } from "vitest";
import { fieldsOf } from "@/lib/entry/form-data";

const typed = (value: string) => {
  const data = new FormData();
  data.append("message", value);
  return fieldsOf(data).message;
};

test("12 signs the database cannot keep are taken out of what was typed, so that they bring no fault", () => {
  expect(typed("a\u0000b\u0007c\u001b[1m")).toBe("abc[1m");
});

test("12 tabs, new lines and every letter of every script stay as they were typed", () => {
  const text = "Hello,\tCaoimhe 👩‍👧\nمرحبا";
  expect(typed(text)).toBe(text);
});

test("12 whatever ends a line somewhere is one new line, so that nothing typed begins a line of a calendar file or a letter's head", () => {
  expect(typed("a\rb\r\nc\u000bd\u000ce\u0085f\u2028g\u2029h")).toBe("a\nb\nc\nd\ne\nf\ng\nh");
});

test("12 several answers under one name are each cleaned", () => {
  const data = new FormData();
  data.append("area", "one\u0000");
  data.append("area", "two");
  expect(fieldsOf(data)).toEqual({ area: ["one", "two"] });
});

test("a name with a dot is a field of a group; no other name makes one, and none reaches what all records share", () => {
  const data = new FormData();
  for (const name of ["text.what-helped", "text.constructor", "text.__proto__", ".x", "a.b.c", "Up.x"])
    data.append(name, "a\u0000b");
  const fields = fieldsOf(data);
  expect(fields).toEqual({
    text: { "what-helped": "ab", constructor: "ab" },
    ...{ "text.__proto__": "ab", ".x": "ab", "a.b.c": "ab", "Up.x": "ab" },
  });
  expect({}.constructor).toBe(Object);
});
