import { Problem } from "@/lib/platform/errors";

type Fields = Record<string, string | string[]>;

/** "text.what-helped" is what was typed for "what-helped" in the group "text". */
const inGroup = /^([a-z]+)\.([a-z0-9-]{1,80})$/;

/**
 * A form as a plain record of texts; several values under one name become an array, and names with a dot a record of
 * their own. Files are never welcome.
 */
export function fieldsOf(data: unknown): Record<string, string | string[] | Fields> {
  if (!(data instanceof FormData))
    throw new Problem("form", "That was not one of our forms. Reload the page and try again.");
  const fields: Fields = Object.create(null);
  const groups: Record<string, Fields> = Object.create(null);
  for (const [name, value] of data) {
    if (name.startsWith("$ACTION")) continue;
    if (typeof value !== "string") throw new Problem(name, "A file cannot be sent here.");
    const [, group, part] = inGroup.exec(name) ?? [];
    if (group) groups[group] ??= Object.create(null) as Fields;
    const into = groups[group ?? ""] ?? fields;
    const key = part ?? name;
    const before = into[key];
    const text = withoutUnwritable(value);
    into[key] = before === undefined ? text : [before, text].flat();
  }
  return { ...fields, ...groups };
}

/** Whatever some program ends a line with. A letter's head and a calendar file know one new line and no other. */
const endsOfLines = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Signs no keyboard writes and the database cannot keep: control characters but tabs and new lines, and half a letter. */
const withoutUnwritable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: These are the very signs that are taken out.
  text.replace(endsOfLines, "\n").replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, "");

/** What was typed, to show again beside an error. Secrets are never sent back. */
export function typedAgain(data: unknown): Record<string, string> {
  if (!(data instanceof FormData)) return {};
  const again: Record<string, string> = {};
  for (const [name, value] of data) {
    if (name.startsWith("$ACTION") || name === "code" || typeof value !== "string") continue;
    again[name] = name in again ? `${again[name]}\n${value}` : value;
  }
  return again;
}
