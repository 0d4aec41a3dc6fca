import { beforeEach, describe, expect, test } from "vitest";
import { keep } from "@/lib/front/kept-answer";
import { type Drawn, PublicPageCache } from "@/lib/front/public-page-cache";

let time = 0;
let drawings: string[] = [];
let draw: (key: string) => Promise<Drawn>;
let cache: PublicPageCache;

const answer = (words: string) => keep(200, Buffer.from(words), { "Content-Type": "text/html" });
const wordsOf = (kept: { identity: { body: Buffer } } | null) => kept?.identity.body.toString() ?? null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  time = 0;
  drawings = [];
  draw = async (key) => ({ keep: await answer(`${key} ${drawings.length}`) });
  const counted = (key: string) => {
    drawings.push(key);
    return draw(key);
  };
  cache = new PublicPageCache({ draw: counted, clock: () => time, maxBytes: 1_000_000 });
});

describe("the page cache", () => {
  test("however many ask in one tick, the page is drawn once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.drawn("/")));
    expect(drawings).toEqual(["/"]);
    expect(new Set(answers).size).toBe(1);
  });

  test("serves a fresh page as it is, and an older one while the next is drawn", async () => {
    await cache.drawn("/");
    time = 59_000;
    expect(wordsOf(cache.ready("/"))).toBe("/ 1");
    time = 61_000;
    expect(wordsOf(cache.ready("/"))).toBe("/ 1");
    expect(wordsOf(cache.ready("/"))).toBe("/ 1");
    await settled();
    expect(wordsOf(cache.ready("/"))).toBe("/ 2");
    expect(drawings).toHaveLength(2);
  });

  test("a very old page is drawn before anyone sees it", async () => {
    await cache.drawn("/");
    time = 700_000;
    expect(cache.ready("/")).toBeNull();
    expect(wordsOf(await cache.drawn("/"))).toBe("/ 2");
  });

  test("while drawing fails the old page is served, without trying at every visit", async () => {
    await cache.drawn("/");
    draw = () => Promise.reject(new Error("database away"));
    time = 700_000;
    expect(wordsOf(await cache.drawn("/"))).toBe("/ 1");
    for (let visit = 0; visit < 20; visit++) expect(wordsOf(cache.ready("/"))).toBe("/ 1");
    expect(drawings).toHaveLength(2);
  });

  test("with nothing to fall back on, failure is failure, and the next visit tries again", async () => {
    draw = () => Promise.reject(new Error("database away"));
    await expect(cache.drawn("/")).rejects.toThrow("database away");
    await settled();
    draw = async () => ({ keep: await answer("back") });
    expect(wordsOf(await cache.drawn("/"))).toBe("back");
  });

  test("forgets what news concerns and nothing else", async () => {
    for (const key of ["/", "/learning", "/learning?level=1", "/costs"]) await cache.drawn(key);
    cache.forget("/learning");
    expect(["/", "/learning", "/learning?level=1", "/costs"].map((key) => cache.ready(key) !== null)).toEqual(
      [true, false, false, true],
    );
  });

  test("a drawing overtaken by news is shown to those who wait but never kept, even if it ends last", async () => {
    let finishOld = () => {};
    const old = new Promise<void>((resolve) => {
      finishOld = resolve;
    });
    draw = async () => {
      await old;
      return { keep: await answer("old facts") };
    };
    const waiting = cache.drawn("/costs");
    cache.forget("/costs");
    draw = async () => ({ keep: await answer("new facts") });
    expect(wordsOf(await cache.drawn("/costs"))).toBe("new facts");
    finishOld();
    expect(wordsOf(await waiting)).toBe("old facts");
    await settled();
    expect(wordsOf(cache.ready("/costs"))).toBe("new facts");
  });

  test("what is passing is handed on but not kept", async () => {
    draw = async () => ({ passing: await answer("no such page") });
    expect(wordsOf(await cache.drawn("/roles/nobody"))).toBe("no such page");
    expect(cache.ready("/roles/nobody")).toBeNull();
  });

  test("stays within its bytes, and filters never push a page out", async () => {
    await cache.drawn("/");
    draw = async () => ({ keep: await answer("x".repeat(50_000)) });
    for (let i = 0; i < 40; i++) await cache.drawn(`/learning?level=${i}`);
    expect(cache.bytes).toBeLessThanOrEqual(1_000_000);
    expect(cache.ready("/")).not.toBeNull();
  });
});
