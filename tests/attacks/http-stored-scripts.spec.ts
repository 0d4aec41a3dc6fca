import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { ask } from "@/tests/support/http";
import {
  earnTheCertificate,
  join,
  markEveryLesson,
  passTheGateway,
  payAtTheTill,
  reflect,
  register,
  takeTheIntroduction,
} from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import { everyScript, expectAsText, expectNoScriptRuns, worstName } from "@/tests/support/scripts-as-text";

/** Every kind of line end is kept as one. */
const asKept = everyScript.replaceAll(/[\u2028\u2029]/g, "\n");

test.beforeEach(({ page }) => expectNoScriptRuns(page));

test("24 what a learner writes is text: in pages, in downloads, on the certificate and its public page", async ({
  page,
}) => {
  test.slow();
  await register(page, { ...aNewcomer(), name: worstName });
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText(worstName);
  await takeTheIntroduction(page);
  await join(page, "level-1", "card");
  await payAtTheTill(page);
  await page.getByRole("link", { name: "See the receipt" }).click();
  await expect(page.getByRole("main")).toContainText(worstName);
  await page.goto("/personal-learner");
  await page.getByRole("link", { name: "Begin the first lesson" }).click();
  await reflect(page, everyScript);
  await page.reload();
  await expect(page.getByRole("textbox").first()).toHaveValue(asKept);
  await page.goto("/personal-learner/reflections");
  await expectAsText(page);
  await page.goto("/personal-learner/priorities/keep");
  await page.getByRole("textbox").fill(everyScript);
  await page.getByLabel("Yes, keep a copy of these answers in my account.").check();
  await page.getByRole("button", { name: "Keep my answers" }).click();
  await expect(page.getByText("Only you can read this")).toBeVisible();
  await expectAsText(page);
  await expectFilesAreText(page);
  await page.goto("/personal-learner");
  await page.getByRole("link", { name: "Level 1: The core model" }).first().click();
  await markEveryLesson(page);
  await passTheGateway(page);
  const code = await earnTheCertificate(page);
  await page.goto(`/verify/${code}`);
  await expect(page.getByRole("main")).toContainText(worstName);
});

async function expectFilesAreText(page: Page) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const text = await ask("/personal-learner/reflections/download", { headers: { cookie } });
  expect(text.headers["content-type"]).toMatch(/^text\/plain/);
  expect(text.headers["content-disposition"]).toMatch(/^attachment/);
  const download = page.waitForEvent("download");
  await page.goto("/account/download");
  await page.getByRole("button", { name: "Page to read from I Matter Training" }).click();
  const saved = await (await download).createReadStream();
  const html = Buffer.concat(await saved.toArray()).toString();
  expect(html).toContain("&lt;script&gt;alert(1)");
  expect(html).not.toMatch(/<script>alert|<img src|<svg\/onload|<iframe/);
  const reader = await page.context().newPage();
  await reader.setContent(html);
  await expect(reader.locator("script, iframe, img[src='x']")).toHaveCount(0);
}
