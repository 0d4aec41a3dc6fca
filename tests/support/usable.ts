/** What every page owes everybody: WCAG 2.2 AA, room on a small phone, plain words, and a keyboard's way to everything. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "./words";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const widths = [390, 1280];
const schemes = ["light", "dark"] as const;

/** Looks at the page as it stands, on a phone and a desk, by day and by night. `pattern` says which page it is. */
export async function expectUsable(page: Page, pattern: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await overflow(page), `${pattern} at ${width} px is as wide as its window`).toEqual([]);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found = await faults(page);
      expect.soft(found, `${pattern} at ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await expectPlain(page, pattern);
}

/** Each fault in one line: the rule, and where. */
async function faults(page: Page): Promise<string[]> {
  // The old way looks from within the page itself, which is twice as fast and enough for pages without frames.
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(" ")} (${any[0]?.message ?? ""})`),
  );
}

/** What sticks out to the right, unless it scrolls within its own box. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
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
export async function expectPlain(page: Page, pattern: string): Promise<void> {
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
  const reached: number[] = [];
  const dark: number[] = [];
  for (let presses = 0; presses <= stops.length; presses++) {
    await page.keyboard.press("Tab");
    const { stop, seen } = await whereWeAre(page);
    if (stop === null || reached.includes(stop)) break;
    reached.push(stop);
    if (!seen) dark.push(stop);
  }
  const named = (list: number[]) => list.map((stop) => stops[stop]);
  const all = stops.map((_, stop) => stop);
  expect
    .soft(named(all.filter((stop) => !reached.includes(stop))), `${pattern}: the Tab key misses none`)
    .toEqual([]);
  expect
    .soft(reached, `${pattern}: the Tab key goes down the page`)
    .toEqual(reached.toSorted((a, b) => a - b));
  expect.soft(named(dark), `${pattern}: it shows where one is`).toEqual([]);
}

/** Numbers everything that can be pressed, top to bottom. Of a group of radio buttons, Tab stops at one. */
function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const can =
      "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex='0']";
    const groups = new Map<string, boolean>();
    const stops = [...document.querySelectorAll<HTMLElement>(can)].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[inert]")) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      const group = `${one.form?.id}|${one.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`);
      if (chosen ? chosen !== one : groups.has(group)) return false;
      groups.set(group, true);
      return true;
    });
    for (const [stop, one] of stops.entries()) one.setAttribute("data-stop", String(stop));
    return stops.map((one) => one.outerHTML.replace(/ class="[^"]*"/, "").slice(0, 120));
  });
}

function whereWeAre(page: Page): Promise<{ stop: number | null; seen: boolean }> {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement | null;
    const stop = here?.getAttribute("data-stop");
    const shows = (one: Element | null | undefined) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    const seen = shows(here) || shows(here?.closest("label")) || (here !== null && shows(here.parentElement));
    return { stop: stop ? Number(stop) : null, seen };
  });
}
