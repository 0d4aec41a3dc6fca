/** Every form of the portal, as it stands in a page: its action and its fields. */
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
  uses: "1",
  number: "1",
};

const said = (name: string, type: string) =>
  answers[name] ?? (type === "date" ? "2027-06-01" : "A few words");

/** One form for each action of the portal that some page of the walk shows. */
export async function everyForm(): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>();
  for (const page of pages) {
    const address = await addressOf(page);
    const { text } = await ask(address, { as: page.who });
    for (const form of formsIn(text, address, page.who))
      if (!found.has(form.action)) found.set(form.action, form);
  }
  return [...found.values()];
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
