import { expect, test } from "@/tests/support/browser";
import { ask } from "@/tests/support/http";
import { newestLetterTo } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import {
  corpus,
  everyScript,
  expectAsText,
  expectNoScriptRuns,
  worstName,
} from "@/tests/support/scripts-as-text";
import { inHalfAYear } from "@/tests/support/time";

test.beforeEach(({ page }) => expectNoScriptRuns(page));

test("24 what a visitor writes is text for those who read it, and so is their answer in the mail", async ({
  page,
  windowOf,
}) => {
  const visitor = aNewcomer();
  await page.goto("/express-interest");
  await page.getByLabel("A course").check();
  await page.getByLabel("Your name").fill(worstName);
  await page.getByLabel("Email address").fill(visitor.email);
  await page.getByLabel("What would you like to know?").fill(everyScript);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, it has arrived");
  const staff = await windowOf("daniel");
  expectNoScriptRuns(staff);
  await staff.goto("/imatter-training/interest");
  const message = staff.getByRole("article").filter({ hasText: visitor.email });
  await expect(message).toContainText(worstName);
  await expectAsText(staff);
  await message.getByLabel("Your answer").fill(everyScript);
  await message.getByRole("button", { name: "Send the answer" }).click();
  await expect(message).toBeHidden();
  const letter = await newestLetterTo(page, visitor.email);
  expect(letter).toContain("<script>alert(1)</script>");
  await page.goto("/outbox");
  await expectAsText(page);
});

test("24 what a funder and staff write is text, and so is what anybody puts in an address", async ({
  windowOf,
  page,
}) => {
  const funder = await windowOf("priya");
  await funder.goto("/commissioner/pots/new");
  await funder.getByLabel("Name of the fund").fill(worstName);
  await funder.getByLabel("Learning for families").check();
  await funder.getByLabel("Which area is it for?").selectOption({ label: "Wendle Valley" });
  await funder.getByLabel("How much is in it, in pounds?").fill("500");
  await funder.getByLabel("When does it close?").fill(inHalfAYear());
  await funder.getByRole("button", { name: "Set up this fund" }).click();
  await expect(funder.getByRole("heading", { level: 1 })).toHaveText(worstName);
  const staff = await windowOf("daniel");
  for (const line of corpus) {
    const put = encodeURIComponent(line);
    await staff.goto(`/imatter-training/orders?number=${put}&state=${put}&page=${put}`);
    await expect(staff.locator("main script, main img[src='x']")).toHaveCount(0);
    for (const address of [
      "/learning?level=",
      "/verify?code=",
      "/sign-in?next=",
      "/express-interest?route=",
      "/how-it-works?part=",
    ])
      expect((await ask(address + put)).text, address + line).not.toContain(
        line.includes("<") ? line : "<never>",
      );
  }
  await page.goto(`/verify?code=${encodeURIComponent(worstName)}`);
  await expect(page.locator("main img[src='x']")).toHaveCount(0);
});
