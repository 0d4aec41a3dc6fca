import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@/tests/support/browser";
import { addressOf, type PortalPage, pages } from "@/tests/support/pages";
import { browserOf } from "@/tests/support/people";
import { expectKeyboardReachesAll, expectUsable } from "@/tests/support/usable";

/** Some pages exist only on the way to something else. Whoever walks there looks at them: `expectUsable(page, "/…")`. */
const onTheWay = walks().flatMap((text) =>
  [...text.matchAll(/expectUsable\(\s*\w+,\s*"([^"]+)"/g)].map((found) => found[1]),
);

function walks(): string[] {
  const here = import.meta.dirname;
  return readdirSync(here).map((file) => readFileSync(path.join(here, file), "utf8"));
}

for (const one of pages.filter(({ pattern }) => !onTheWay.includes(pattern))) {
  const { pattern, who } = one;
  test.describe(pattern, () => {
    test.use(who ? { storageState: browserOf(who) } : {});
    test(`${pattern} is for everybody: any eye, hand, screen and hour`, ({ page }) => lookAt(page, one));
  });
}

async function lookAt(page: import("@playwright/test").Page, one: PortalPage) {
  const address = await addressOf(one);
  const answer = await page.goto(address);
  expect(answer?.status(), `${address} is there`).toBe(200);
  expect(new URL(page.url()).pathname, "and leads nowhere else").toBe(address);
  await expectUsable(page, one.pattern);
  await expectKeyboardReachesAll(page, one.pattern);
  if (one.room !== "public")
    await expect.soft(page, "its title is for any shoulder to look over").not.toHaveTitle(tells);
}

/** What a title on a shared screen should not tell. */
const tells = /relationship|wellbeing|health|famil|parent|carer|couple|crisis|anger|mental|abuse|level \d/i;
