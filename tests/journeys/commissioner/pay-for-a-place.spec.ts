import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { complaint, join, register, takeTheIntroduction } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import { inHalfAYear } from "@/tests/support/time";
import { wordsOf } from "@/tests/support/words";

const learner = aNewcomer("Kestrel Okoro");

test(
  "a funder prints a code, somebody learns with it, and the funder sees counts and never a name",
  {
    tag: "@plain",
  },
  async ({ page, windowOf }, { project }) => {
    test.slow();
    const funder = await windowOf("priya");
    const code = await test.step("the funder sets up a fund and prints a code", async () => {
      await setUpAFund(funder, `Homes in ${project.name}`);
      return printACode(funder);
    });
    await test.step("before anybody used it, the count of places taken is hidden", () =>
      expectOnlyCounts(funder));
    await test.step("a stranger opens an account and joins Level 1 with the code", async () => {
      await register(page, learner);
      await takeTheIntroduction(page);
      await join(page, "level-1", "code");
      await useTheCode(page, code.toLowerCase().replaceAll("-", " "), "zz1 1aa");
      await expect(page.getByRole("link", { name: "Begin the first lesson" })).toBeVisible();
    });
    await test.step("nothing was charged to them", async () => {
      await page.goto("/personal-learner/orders");
      await expect(page.getByText("You have no orders")).toBeVisible();
    });
    await test.step("the funder still sees a hidden count, and nobody's name", async () => {
      await funder.reload();
      await expectOnlyCounts(funder);
    });
  },
);

test("a code that nobody gave out, or one for another area, is answered kindly beside the field", async ({
  page,
}) => {
  await register(page);
  await takeTheIntroduction(page);
  await join(page, "level-1", "code");
  await useTheCode(page, "WENDLE-FAMILX", "ZZ1 1AA");
  await expect(complaint(page)).toContainText("This code gives no place here");
  await expect(page.getByLabel("Code from your card")).toHaveValue("WENDLE-FAMILX");
  await useTheCode(page, "WENDLE-FAMILY", "ZZ8 1AA");
  await expect(complaint(page)).toContainText(/Wendle Valley|area/);
});

async function setUpAFund(funder: Page, name: string) {
  await funder.goto("/commissioner/pots/new");
  await funder.getByLabel("Name of the fund").fill(name);
  await funder.getByLabel("Learning for families").check();
  await funder.getByLabel("Which area is it for?").selectOption({ label: "Wendle Valley" });
  await funder.getByLabel("How much is in it, in pounds?").fill("5,000");
  await funder.getByLabel("When does it close?").fill(inHalfAYear());
  await funder.getByRole("button", { name: "Set up this fund" }).click();
  await expect(funder.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function printACode(funder: Page): Promise<string> {
  await funder.getByRole("link", { name: "Make a code" }).click();
  await funder.getByLabel("Name of this code").fill("Autumn group");
  await funder
    .getByLabel("Which course does it pay for?")
    .selectOption({ label: "Level 1: The core model: £45 a place" });
  await funder.getByLabel("How many places?").fill("12");
  await funder.getByLabel("Until when can it be used?").fill(inHalfAYear());
  await funder.getByRole("button", { name: "Make this code" }).click();
  await expect(funder.getByText("Write it down or print it now")).toBeVisible();
  return (await wordsOf(funder.locator("p.font-mono").first())).trim();
}

async function expectOnlyCounts(funder: Page) {
  const back = funder.getByRole("link", { name: "Back to the fund" });
  if (await back.isVisible()) await back.click();
  const facts = funder.getByRole("main");
  await expect(facts).toContainText(/Places offered\s*12/);
  await expect(facts).toContainText(/Places taken\s*Fewer than 10/);
  expect(await funder.content()).not.toContain("Kestrel");
  expect(await funder.content()).not.toContain(learner.email);
}

async function useTheCode(page: Page, code: string, postcode: string) {
  await page.getByLabel("Code from your card").fill(code);
  await page.getByLabel("Postcode where you live or work").fill(postcode);
  await page.getByRole("button", { name: "Use this code" }).click();
}
