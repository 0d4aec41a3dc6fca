/**
 * Finds tags and comments in a finished page the way a browser's tokenizer does, so that text which merely looks
 * like a tag (in an attribute, a comment, a textarea) is never taken for one. It answers null, and nobody touches
 * the page, when the page holds something only a full parser can judge.
 */
export interface Tag {
  kind: "tag";
  name: string;
  closing: boolean;
  attributes: Map<string, string>;
  start: number;
  /** Just past the ">". */
  end: number;
  /** For script, style, textarea and their like: where the text inside ends. Otherwise the same as `end`. */
  textEnd: number;
  /** Just past the closing tag of such an element. Otherwise the same as `end`. */
  closeEnd: number;
}
interface Comment {
  kind: "comment";
  text: string;
  start: number;
  end: number;
}
export type Piece = Tag | Comment;

const textOnly = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "noscript",
]);
const drawings = new Set(["svg", "math"]);
/** Inside a drawing these follow other rules, so a page that has them there is left alone. */
const odd = new Set([...textOnly, "foreignobject", "annotation-xml", "desc"]);
const harmlessInDrawings = new Set(["title", "desc"]);

export function scan(html: string): Piece[] | null {
  if (html.includes("\0")) return null;
  const pieces: Piece[] = [];
  let drawingDepth = 0;
  let at = html.indexOf("<");
  while (at !== -1) {
    const piece = pieceAt(html, at, drawingDepth > 0);
    if (piece === null) return null;
    if (piece === "text") {
      at = html.indexOf("<", at + 1);
      continue;
    }
    if (piece.kind === "tag" && drawings.has(piece.name)) {
      if (piece.closing) drawingDepth = Math.max(0, drawingDepth - 1);
      else if (html[piece.end - 2] !== "/") drawingDepth++;
    }
    pieces.push(piece);
    at = html.indexOf("<", piece.kind === "tag" ? piece.closeEnd : piece.end);
  }
  return pieces;
}

function pieceAt(html: string, at: number, inDrawing: boolean): Piece | "text" | null {
  const next = html[at + 1] ?? "";
  if (next === "!" || next === "?") return commentAt(html, at);
  if (/[a-z]/i.test(next)) return elementAt(html, at, inDrawing);
  if (next !== "/") return "text";
  return /[a-z]/i.test(html[at + 2] ?? "") ? tagAt(html, at, true) : null;
}

function commentAt(html: string, at: number): Comment | null {
  if (html.startsWith("<![CDATA[", at)) return null;
  const real = html.startsWith("<!--", at);
  // "<!-->" and "<!--->" are whole comments, hence looking from two characters in.
  const close = real ? /-->|(?<!<!)--!>/g : />/g;
  close.lastIndex = at + 2;
  const found = close.exec(html);
  if (!found) return null;
  const end = close.lastIndex;
  return {
    kind: "comment",
    text: real ? html.slice(at + 4, Math.max(at + 4, found.index)) : "",
    start: at,
    end,
  };
}

function elementAt(html: string, at: number, inDrawing: boolean): Tag | null {
  const tag = tagAt(html, at, false);
  if (!tag || tag.name === "plaintext") return null;
  if (inDrawing) return odd.has(tag.name) && !harmlessInDrawings.has(tag.name) ? null : tag;
  return textOnly.has(tag.name) ? withText(html, tag) : tag;
}

function withText(html: string, tag: Tag): Tag | null {
  tag.textEnd = tag.name === "script" ? endOfScript(html, tag.end) : closingOf(html, tag.name, tag.end);
  if (tag.textEnd === -1) return null;
  const closing = tagAt(html, tag.textEnd, true);
  if (!closing) return null;
  tag.closeEnd = closing.end;
  return tag;
}

function closingOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

/** `<!--<script>` inside a script hides the next `</script>`: the oddest corner of the standard, kept on purpose. */
function endOfScript(html: string, from: number): number {
  const marks = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;
  marks.lastIndex = from;
  let hidden: "no" | "comment" | "script" = "no";
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === "-->") hidden = "no";
    else if (mark[0] === "<!--") {
      if (hidden === "no") hidden = "comment";
      marks.lastIndex = mark.index + 2;
    } else if (mark[1] === "/") {
      if (hidden !== "script") return mark.index;
      hidden = "comment";
    } else if (hidden === "comment") hidden = "script";
  }
  return -1;
}

// White space is spelt out: the standard's is narrower than \s. The last group is a quote that never closes.
const attribute =
  /[\t\n\f\r /]*(?:(>)|([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)|(["'])))?)/y;

function tagAt(html: string, start: number, closing: boolean): Tag | null {
  const named = /[^\t\n\f\r />]+/y;
  named.lastIndex = start + (closing ? 2 : 1);
  const name = named.exec(html)?.[0].toLowerCase();
  if (!name) return null;
  const attributes = new Map<string, string>();
  attribute.lastIndex = named.lastIndex;
  for (let part = attribute.exec(html); part; part = attribute.exec(html)) {
    if (part[1]) {
      const end = attribute.lastIndex;
      return { kind: "tag", name, closing, attributes, start, end, textEnd: end, closeEnd: end };
    }
    if (part[6]) return null;
    const key = (part[2] as string).toLowerCase();
    if (!attributes.has(key)) attributes.set(key, part[3] ?? part[4] ?? part[5] ?? "");
  }
  return null;
}
