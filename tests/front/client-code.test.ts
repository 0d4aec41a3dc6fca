import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preparePage } from "@/lib/front/client-code";
import { hashSource } from "@/lib/front/content-policy";

const nonce = "abc123";
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}<link rel="stylesheet" href="/a.css" nonce="${nonce}"/></head><body>${body}</body></html>`;
const runtime =
  `<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><link rel="modulepreload" href="/_next/b.js"/>` +
  `<script src="/_next/static/chunks/a.js" async="" nonce="${nonce}"></script>`;
const flight = `<script nonce="${nonce}">self.__next_f.push([1,"3:\\u003cscript>"])</script>`;
const asking = '<meta name="client-code" content="needed"/>';

describe("a page that is only read", () => {
  test("loses Next's runtime and keeps everything else", () => {
    const own = '<script src="/scripts/quick-exit.js" defer=""></script>';
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const prepared = preparePage(page(`<p>Hello</p>${data}${flight}`, runtime + own), nonce);
    const plain = page(`<p>Hello</p>${data}`, own).replace(` nonce="${nonce}"`, "");
    expect(prepared).toEqual({ html: plain, scripts: [], whole: true });
  });

  test.each([
    ["text", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["an attribute", `<p title="<script>x</script>" data-x='<script src="/_next/a.js">'>hi</p>`],
    ["an unquoted attribute", "<p title=<script>hi</p>"],
    ["a textarea", "<textarea><script>alert(1)</script></textarea>"],
    ["a title", "<title><script>alert(1)</script></title>"],
    ["a comment", "<!-- <script>alert(1)</script> -->"],
    ["a comment that ends oddly", "<!-- a --!><p>b</p><!--> <p>c</p><!---><p>d</p>"],
    ["a noscript", "<noscript><p>No <script>x</script></p></noscript>"],
    ["a style", "<style>a::after{content:'<script>'}</style>"],
    ["a bare less-than sign", "<p>1 < 2 and <3</p>"],
    ["a drawing", '<svg viewBox="0 0 1 1"><title>A &lt; B</title><path d="M0 0"/></svg><p>after</p>'],
  ])("keeps what looks like a script in %s", (_where, body) => {
    expect(preparePage(page(body + flight), nonce).html).toBe(page(body).replace(` nonce="${nonce}"`, ""));
  });

  test("takes a script to its real end", () => {
    const tricky = '<script>var a="<!--<script>";</script>";--></script>';
    expect(preparePage(page(`${tricky}<p>after</p>`), nonce).html).toContain("<body><p>after</p></body>");
    expect(preparePage(page("<SCRIPT\n>x</SCRIPT\t><p>after</p>"), nonce).html).toContain(
      "<body><p>after</p>",
    );
  });

  test.each([
    ["an unfinished tag", '<p title="'],
    ["an unfinished script", "<script>x"],
    ["an unfinished comment", "<!-- x"],
    ["a script inside a drawing", "<svg><script>x</script></svg>"],
    ["a section only drawings know", "<svg><![CDATA[<script>]]></svg>"],
    ["a byte that is no character", "<p>\0</p>"],
  ])("touches nothing when it meets %s, and allows nothing", (_what, body) => {
    const html = `<p>x</p>${flight.replace(` nonce="${nonce}"`, "")}${body}`;
    expect(preparePage(html, nonce)).toEqual({ html, scripts: [], whole: true });
  });

  test("whatever people write, as React escapes it, comes through unchanged", () => {
    const asReact = (text: string) =>
      text.replace(/[&<>"'\0]/g, (c) => (c === "\0" ? "" : `&#${c.charCodeAt(0)};`));
    const nasty = fc.array(
      fc.constantFrom(
        "<script>",
        "</script>",
        "<!--",
        "-->",
        '"',
        "'",
        ">",
        "<",
        "&",
        "=",
        "/",
        "a",
        " ",
        "\n",
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const body = `<p title="${asReact(a.join(""))}">${asReact(b.join(""))}</p>`;
        return preparePage(page(body + flight, runtime), nonce).html.includes(`<body>${body}</body>`);
      }),
    );
  });
});

describe("a page that asks for its client code", () => {
  const code = 'self.__next_f.push([1,"3:\\u003cscript>"])';

  test("keeps it, each of Next's inline scripts allowed by its hash", () => {
    const { html, scripts } = preparePage(page(asking + flight, runtime), nonce);
    expect(scripts).toEqual([hashSource(code)]);
    expect(html).toContain(`<script>${code}</script>`);
    expect(html).toContain('<script src="/_next/static/chunks/a.js" async=""></script>');
    expect(html).not.toContain(nonce);
  });

  test.each([
    ["no nonce", "<script>alert(1)</script>"],
    ["another nonce", '<script nonce="x">alert(1)</script>'],
    ["the shape of data, with more behind", "<script>self.__next_f.push([1]);alert(1)</script>"],
  ])("never allows a smuggled script with %s", (_what, smuggled) => {
    expect(preparePage(page(asking + smuggled + flight), nonce).scripts).toEqual([hashSource(code)]);
  });

  test("knows the plain data of a page drawn at build time, which has no nonce", () => {
    expect(preparePage(page(`${asking}<script>${code}</script>`), nonce).scripts).toEqual([hashSource(code)]);
  });

  test("words about asking do not ask", () => {
    const words = `<p>${asking.replaceAll("<", "&lt;")}</p><textarea>${asking}</textarea><!--${asking}-->`;
    expect(preparePage(page(words + flight), nonce).html).not.toContain("__next_f");
  });

  test("a page streamed in parts needs its code, and a part that failed is not kept", () => {
    const streamed = page(`<!--$?--><template id="B:0"></template><!--/$-->${flight}`);
    expect(preparePage(streamed, nonce).scripts).toHaveLength(1);
    const failed = page(`<!--$!--><template data-dgst="123"></template><!--/$-->${flight}`);
    expect(preparePage(failed, nonce).whole).toBe(false);
  });
});
