/** Asks the portal for pages the way a browser without JavaScript does, and reads the forms it finds there. */
import http from "node:http";

export type Page = { status: number; type: string; text: string; headers: http.IncomingHttpHeaders };

/** One page, on a connection of its own. */
function getPage(port: number, path: string, cookie?: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/html", ...(cookie ? { cookie } : {}) };
    const request = http.get({ port, path, headers, host: "127.0.0.1", agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const { statusCode: status = 0, headers } = answer;
        const type = headers["content-type"] ?? "";
        resolve({ status, type, text: Buffer.concat(chunks).toString(), headers });
      });
    });
    request.on("error", reject);
  });
}

/** A page that must be the right one, because a bench of error pages would be a fine thing. */
export async function seen(
  port: number,
  path: string,
  cookie: string | undefined,
  shows: string,
): Promise<Page> {
  const page = await getPage(port, path, cookie);
  if (page.status === 200 && page.text.includes(shows)) return page;
  throw new Error(
    `${path} answered ${page.status} and ${page.text.includes(shows) ? "" : "did not "}show "${shows}".`,
  );
}

export type Form = { action: string; fields: [name: string, value: string][] };

/** The form on the page that has a field of this name, with everything it would send as it stands. */
export function formWith(html: string, field: string): Form {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const found = forms.find((form) => form.includes(`name="${field}"`));
  if (!found) throw new Error(`No form on the page has a field named ${field}.`);
  const inputs = [...found.matchAll(/<(input|textarea|button)\b([^>]*)>/g)].map(
    ([, , attributes]) => attributes as string,
  );
  const fields = inputs.flatMap((attributes): [string, string][] => {
    const name = attribute(attributes, "name");
    const unticked =
      /type="(checkbox|radio|submit)"/.test(attributes) && !/\schecked(=|\s|\/|$)/.test(attributes);
    return name && !unticked ? [[name, attribute(attributes, "value") ?? ""]] : [];
  });
  return { action: attribute(/<form\b([^>]*)>/.exec(found)?.[1] ?? "", "action") || "", fields };
}

/** The same form with some fields filled in. */
export function filledIn(form: Form, typed: Record<string, string>): Form {
  const untouched = form.fields.filter(([name]) => !(name in typed));
  return { ...form, fields: [...untouched, ...Object.entries(typed)] };
}

const boundary = "----bench-form-boundary";

/** Written out as a browser posts it. React asks for multipart, so that is what a browser without script sends. */
export function multipart({ fields }: Form): { type: string; body: string } {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join("")}--${boundary}--\r\n` };
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
