import { hashSource } from "./content-policy";
import { type Piece, scan, type Tag } from "./html-scanner";

export interface PreparedPage {
  html: string;
  /** Sources for `script-src` beside our own origin: none, unless the page asked for its client code. */
  scripts: string[];
  /** False when a part of the page failed while it was drawn, so it must not be kept. */
  whole: boolean;
}

/**
 * A public page is read, not run: Next's runtime is left out and nothing inline may run. A page that says
 * `<meta name="client-code" content="needed" />` keeps it, with each of Next's own inline scripts allowed by hash.
 * `nonce` is what only Next knew while drawing the page: it tells Next's scripts from anything smuggled into it.
 */
export function preparePage(html: string, nonce: string, keepsCode = false): PreparedPage {
  const pieces = scan(html);
  if (!pieces) return { html: withoutNonce(html, nonce), scripts: [], whole: true };
  const tags = pieces.filter((piece): piece is Tag => piece.kind === "tag" && !piece.closing);
  const whole = !tags.some(failed);
  if (keepsCode || pieces.some(asksForCode)) {
    const inline = tags.filter((tag) => isInlineScript(tag) && isFromNext(tag, html, nonce));
    return {
      html: withoutNonce(html, nonce),
      scripts: [...new Set(inline.map((tag) => hashOf(tag, html)))],
      whole,
    };
  }
  return { html: withoutNonce(without(html, tags.filter(isRuntime)), nonce), scripts: [], whole };
}

/** A page streamed in parts cannot put itself together without its script, so it counts as asking. */
function asksForCode(piece: Piece): boolean {
  if (piece.kind === "comment") return piece.text === "$?" || piece.text === "$!";
  const { name, closing, attributes } = piece;
  return (
    !closing &&
    name === "meta" &&
    attributes.get("name") === "client-code" &&
    attributes.get("content") === "needed"
  );
}

function failed({ name, attributes }: Tag): boolean {
  const digest = name === "template" ? attributes.get("data-dgst") : undefined;
  return digest !== undefined && digest !== "BAILOUT_TO_CLIENT_SIDE_RENDERING";
}

function isRuntime(tag: Tag): boolean {
  if (tag.name === "script")
    return isInlineScript(tag) || (tag.attributes.get("src") ?? "").startsWith("/_next/");
  if (tag.name !== "link") return false;
  const rel = tag.attributes.get("rel");
  return (
    rel === "modulepreload" ||
    rel === "expect" ||
    (rel === "preload" && tag.attributes.get("as") === "script")
  );
}

const scriptTypes = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

function isInlineScript({ name, attributes }: Tag): boolean {
  return (
    name === "script" && !attributes.has("src") && scriptTypes.test((attributes.get("type") ?? "").trim())
  );
}

/** Pages drawn at build time carry no nonce; of theirs we know only the plain data by its shape. */
function isFromNext(tag: Tag, html: string, nonce: string): boolean {
  const given = tag.attributes.get("nonce");
  return given === undefined ? isFlightData(html.slice(tag.end, tag.textEnd)) : given === nonce;
}

function isFlightData(script: string): boolean {
  if (script === "(self.__next_f=self.__next_f||[]).push([0])") return true;
  const json =
    /^(?:self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\((.*)\);?$/s;
  try {
    JSON.parse(json.exec(script)?.[1] ?? "");
    return true;
  } catch {
    return false;
  }
}

const hashOf = (tag: Tag, html: string) => hashSource(html.slice(tag.end, tag.textEnd));

const withoutNonce = (html: string, nonce: string) => html.replaceAll(` nonce="${nonce}"`, "");

function without(html: string, tags: Tag[]): string {
  let kept = "";
  let from = 0;
  for (const tag of tags) {
    kept += html.slice(from, tag.start);
    from = tag.closeEnd;
  }
  return kept + html.slice(from);
}
