const deepest = 64;

/** References React writes as text: "$1a", "$@1", "$F1", "$Q1" and so on point at another part of the same form. */
const reference = /^\$(?:[@FQWi])?([0-9a-f]+)(?::|$)/;
/** Marks that stand for themselves: an escaped dollar, undefined, dates, big and odd numbers, things left behind. */
const plainMark = /^\$[$uDnNIT-]/;

/** Whether the arguments of a server action can be read at all: a JSON list, not too deep, nothing missing. */
export function argumentsAreWhole(json: string, fields?: FormData): boolean {
  try {
    const found: unknown = JSON.parse(json);
    return Array.isArray(found) && isWhole(found, fields, 0);
  } catch {
    return false;
  }
}

function isWhole(value: unknown, fields: FormData | undefined, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === "string") return stringIsWhole(value, fields);
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((inner) => isWhole(inner, fields, depth + 1));
}

function stringIsWhole(text: string, fields: FormData | undefined): boolean {
  if (!text.startsWith("$") || text === "$") return true;
  const part = reference.exec(text)?.[1];
  if (part !== undefined) return fields?.has(part) ?? false;
  return fields !== undefined || plainMark.test(text);
}
