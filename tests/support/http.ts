/** Requests as an attacker would send them: any header, any body, no browser to be polite for them. */
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { browserOf, type PersonInHat } from "./people";
import { portalUrl } from "./portal";

export type Answer = { status: number; headers: http.IncomingHttpHeaders; cookies: string[]; text: string };
export type Ask = {
  method?: string;
  /** Whose signed-in browser the request comes from. */
  as?: PersonInHat | null;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** One request, never redirected, never retried. */
export function ask(
  path: string,
  { method = "GET", as = null, headers = {}, body }: Ask = {},
): Promise<Answer> {
  const { hostname, port } = new URL(portalUrl());
  const cookie = as ? { cookie: cookieOf(as) } : {};
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, headers: { ...cookie, ...length, ...headers } };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode = 0, headers: given } = response;
        const text = Buffer.concat(chunks).toString();
        resolve({ status: statusCode, headers: given, cookies: given["set-cookie"] ?? [], text });
      });
    });
    request.setTimeout(20_000, () => request.destroy(new Error(`No answer to ${method} ${path}`)));
    // A refused body may be cut off while it is still being sent; the answer has come by then.
    request.on("error", (error: NodeJS.ErrnoException) => error.code !== "EPIPE" && reject(error));
    request.end(body);
  });
}

/** The cookies of somebody's signed-in browser, as a header. */
export function cookieOf(person: PersonInHat): string {
  const file = browserOf(person);
  if (!existsSync(file)) throw new Error(`${person} has not signed in yet: run the tests with their setup`);
  const { cookies } = JSON.parse(readFileSync(file, "utf8")) as {
    cookies: { name: string; value: string }[];
  };
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** What our own pages send along with a form. */
export const fromOurPages = () => ({ origin: portalUrl(), "sec-fetch-site": "same-origin" });

/** No page, however it failed, tells how it is built. */
export const tellsTooMuch =
  /\bat \S+ \(?\S+:\d+:\d+\)?|node_modules|PrismaClient|\/lib\/domain\/|SELECT .* FROM /;
