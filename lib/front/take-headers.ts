import type { ServerResponse } from "node:http";

/** `writeHead` takes headers as an object or as a flat list, after an optional phrase. Sets them, unsent, on `res`. */
export function takeHeaders(res: ServerResponse, rest: unknown[]): void {
  const given = rest.find((part) => typeof part === "object" && part !== null) ?? {};
  const flat = Array.isArray(given) ? given : Object.entries(given).flat(1);
  for (let i = 0; i < flat.length; i += 2) res.setHeader(String(flat[i]), flat[i + 1] as string);
}
