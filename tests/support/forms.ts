/** Every form of the portal, as it stands in a page: its action and its fields. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Ask, ask, fromOurPages } from "./http";
import { addressOf, pages } from "./pages";
import type { PersonInHat } from "./people";

export type FoundForm = {
  page: string;
  who: PersonInHat | null;
  /** What Next calls the action behind it. */
  action: string;
  fields: [string, string][];
};

const attribute = (tag: string, name: string) =>
  unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The forms of a page that press an action. Boxes and choices are filled with something a person might say. */
export function formsIn(html: string, page: string, who: PersonInHat | null): FoundForm[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].flatMap(([, inside = ""]) => {
    const fields = fieldsIn(inside);
    const reference = fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1];
    const action = reference ? (JSON.parse(reference) as { id: string }).id : "";
    return action ? [{ page, who, action, fields }] : [];
  });
}

function fieldsIn(html: string): [string, string][] {
  const found = new Map<string, string>();
  for (const [tag, kind] of html.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type");
    if (!name || (found.has(name) && kind !== "button")) continue;
    const fixed = type === "hidden" || type === "radio" || kind === "button";
    found.set(name, fixed ? attribute(tag, "value") : type === "checkbox" ? "yes" : said(name, type));
  }
  return [...found];
}

const answers: Record<string, string> = {
  email: "nobody@tests.example",
  postcode: "ZZ1 1AA",
  code: "000000",
  placeCode: "NOT-A-CODE",
  amount: "100",
  uses: "10",
  number: "1",
};

const said = (name: string, type: string) =>
  answers[name] ?? (type === "date" ? "2027-06-01" : "A few words");

/** A form for every action of the portal: as a page of the walk shows it, or bare where none does. */
export async function everyForm(): Promise<FoundForm[]> {
  const bare = await Promise.all(actionsBuilt().map(bareForm));
  const found = new Map(bare.map((form) => [form.action, form]));
  for (const page of pages) {
    const address = await addressOf(page);
    const { text } = await ask(address, { as: page.who });
    for (const form of formsIn(text, address, page.who)) found.set(form.action, form);
  }
  return [...found.values()];
}

type Built = { node: Record<string, { workers: Record<string, unknown> }> };

/** Every action has an address of its own, whether a page shows it or not. Next lists them, with the pages that know them. */
function actionsBuilt(): { action: string; file: string }[] {
  const list = path.join(import.meta.dirname, "../../.next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(list, "utf8")) as Built;
  return Object.entries(node).map(([action, { workers }]) => ({
    action,
    file: Object.keys(workers).find((worker) => worker.endsWith("/page")) ?? "",
  }));
}

async function bareForm({ action, file }: { action: string; file: string }): Promise<FoundForm> {
  const pattern = file.replace(/^app|\/\(\w+\)|\/page$/g, "") || "/";
  const page = pages.find((one) => one.pattern === pattern);
  if (!page) throw new Error(`An action is known to ${file} alone, which is no page`);
  return { page: await addressOf(page), who: page.who, action, fields: [[`$ACTION_ID_${action}`, ""]] };
}

/** Sends a form as a page without JavaScript would, with anything changed on the way. */
export function send(
  form: FoundForm,
  change: { fields?: [string, string][]; headers?: Ask["headers"] } = {},
) {
  const { boundary, body } = multipart([...form.fields, ...(change.fields ?? [])]);
  const kind = { "content-type": `multipart/form-data; boundary=${boundary}`, accept: "text/html" };
  const headers = { ...kind, ...(change.headers ?? fromOurPages()) };
  return ask(form.page, { method: "POST", as: form.who, headers, body });
}

function multipart(fields: [string, string][]) {
  const boundary = "----what-a-browser-would-write";
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { boundary, body: `${parts.join("")}--${boundary}--\r\n` };
}
