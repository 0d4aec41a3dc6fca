/**
 * Every action of ours is called with two things: the form's state as last shown, and the form. React may write far
 * more than that (files, dates, references, streams), and whatever it cannot put together again it answers with a
 * server error. So the door lets in what our own forms write and nothing else.
 */

const deepest = 4;
const formMark = "$K1";
const boundMark = "$@1";
const formField = "_1_";

/** A form sent by script: field 0 says "state, form", and the rest are the fields of that form. */
export function callIsOurs(fields: FormData): boolean {
  const [root, ...more] = fields.getAll("0");
  const call = more.length ? undefined : read(root);
  if (!Array.isArray(call) || call.length !== 2) return false;
  if (!isState(call[0]) || call[1] !== formMark) return false;
  return [...fields.keys()].every((name) => name === "0" || name.startsWith(formField));
}

/** A form sent by a browser without script: React's own fields stand beside those of the form. */
export function formIsOurs(fields: FormData): boolean {
  const own = [...fields.keys()].filter((name) => name.startsWith("$ACTION_"));
  return own.length > 0 && new Set(own).size === own.length && own.every((name) => isOwnField(name, fields));
}

function isOwnField(name: string, fields: FormData): boolean {
  if (name === "$ACTION_KEY" || /^\$ACTION_ID_[0-9a-f]+$/.test(name)) return isText(fields.get(name));
  const [, number, part] = /^\$ACTION_(?:REF_)?(\d{1,4})(?::([01]))?$/.exec(name) ?? [];
  if (number === undefined) return false;
  // What an action is called and what it was bound to come together or not at all.
  if (part === undefined) return fields.has(`$ACTION_${number}:0`) && fields.has(`$ACTION_${number}:1`);
  const given = read(fields.get(name));
  return part === "0" ? isName(given) : Array.isArray(given) && given.length === 1 && isState(given[0]);
}

const isText = (value: unknown) => typeof value === "string";

function isName(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, bound, ...more } = value;
  return isText(id) && bound === boundMark && Object.keys(more).length === 0;
}

/** What a form was last answered with: words, yes or no, and records of words. */
function isState(value: unknown, depth = 0): boolean {
  return (
    isRecord(value) && depth < deepest && Object.values(value).every((inner) => isPlain(inner, depth + 1))
  );
}

function isPlain(value: unknown, depth: number): boolean {
  // "$$" is a dollar somebody typed. Any other mark points somewhere, and our answers point nowhere.
  if (typeof value === "string")
    return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  return value === null || typeof value === "boolean" || isState(value, depth);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__");

function read(given: FormDataEntryValue | null | undefined): unknown {
  try {
    return typeof given === "string" ? JSON.parse(given) : undefined;
  } catch {
    return undefined;
  }
}
