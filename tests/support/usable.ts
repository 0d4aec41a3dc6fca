/** What every page owes everybody: WCAG 2.2 AA, room on a small phone, plain words, and a keyboard's way to everything. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "./words";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Colours are the same at every width: so a phone by day and a desk by night see all of them, and both layouts. */
const looks = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/** Looks at the page as it stands, on a phone and a desk, by day and by night. `pattern` says which page it is. */
export async function expectUsable(page: Page, pattern: string): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await overflow(page), `${pattern} at ${width} px is wider than its window`).toEqual([]);
    expect.soft(await faults(page), `${pattern} at ${width} px, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await expectPlain(page, pattern);
}

/** Each fault in one line: the rule, and where. */
async function faults(page: Page): Promise<string[]> {
  // The old way looks from within the page itself, which is twice as fast and enough for pages without frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(" ")} (${any[0]?.message ?? ""})`),
  );
}

/** What sticks out to the right, unless it scrolls within its own box. A window just made smaller is first drawn anew. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    await drawn();
    await drawn();
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > room + 1 && !one.closest("[class*=overflow-x]"))
      .map((one) => one.outerHTML.slice(0, 120))
      .slice(0, 3);
  });
}

const person = /\b(patients?|clients?|cases?)\b/i;
/** "It holds no cases", "nobody is a patient", and "in case": the ways in which these words may stand. */
const mayStand =
  /\b(not?|never|nobody|none|without|neither|nor)\b|n['’]t\b|\b(in|just in|upper|lower) case\b/i;
const machine =
  /\b(undefined|null|NaN|Invalid Date|TODO|lorem)\b|\[object|\{\{|[a-z]+_[a-z]+_?[a-z]* (is|was)\b/;

/** One heading, the language, a title that gives nothing away, and no word that the network never uses of people. */
async function expectPlain(page: Page, pattern: string): Promise<void> {
  await expect.soft(page.locator("h1"), `${pattern} has one main heading`).toHaveCount(1);
  await expect.soft(page.locator("html"), `${pattern} says its language`).toHaveAttribute("lang", "en-GB");
  await expect.soft(page, `${pattern} has a title`).toHaveTitle(/^.+ – I Matter$|^I Matter$/);
  const text = await wordsOf(page.locator("body"));
  const sentences = text.split(/(?<=[.!?:])\s+|\n+/);
  const wrong = sentences.filter((one) => (person.test(one) && !mayStand.test(one)) || machine.test(one));
  expect.soft(wrong, `${pattern} calls nobody a name and speaks no machine's language`).toEqual([]);
}

/** Walks through the page with the Tab key: everything that can be pressed is reached, in order, and shows it. */
export async function expectKeyboardReachesAll(page: Page, pattern: string): Promise<void> {
  const stops = await markStops(page);
  // A date is typed in parts, and each part is a stop of its own.
  const parts = stops.filter((stop) => stop.includes('type="date"')).length * 3;
  for (let presses = 0; presses < stops.length + parts; presses++) await page.keyboard.press("Tab");
  const been = await page.evaluate(() => (window as unknown as Walked).been);
  const reached = [...new Set(been.map(({ stop }) => stop))];
  const named = (list: number[]) => list.map((stop) => stops[stop]);
  const missed = stops.map((_, stop) => stop).filter((stop) => !reached.includes(stop));
  const unlit = been.filter(({ seen }) => !seen).map(({ stop }) => stop);
  expect.soft(named(missed), `${pattern}: the Tab key misses none`).toEqual([]);
  expect
    .soft(named(reached), `${pattern}: the Tab key goes down the page`)
    .toEqual(named(reached.toSorted(down)));
  expect.soft(named(unlit), `${pattern}: the page shows where one is`).toEqual([]);
}

type Walked = { been: { stop: number; seen: boolean }[] };
const down = (a: number, b: number) => a - b;

/** Numbers everything that can be pressed, top to bottom, and notes from now on which of it is reached and lit. */
function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const can =
      "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex='0']";
    const groups = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>(can)].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[inert]")) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      // Of a group of radio buttons, Tab stops at the one that is chosen, or else at the first.
      const group = `${one.form?.id} ${one.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`);
      if (chosen ? chosen !== one : groups.has(group)) return false;
      groups.add(group);
      return true;
    });
    const isLit = (one: Element | null | undefined) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    const walked = window as unknown as { been: { stop: number; seen: boolean }[] };
    walked.been = [];
    document.addEventListener("focusin", ({ target }) => {
      const here = target as HTMLElement;
      const stop = stops.indexOf(here);
      if (stop >= 0) walked.been.push({ stop, seen: [here, here.closest("label")].some(isLit) });
    });
    return stops.map((one) => one.outerHTML.replace(/ class="[^"]*"/, "").slice(0, 120));
  });
}
