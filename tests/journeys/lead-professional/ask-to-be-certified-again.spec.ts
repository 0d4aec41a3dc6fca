import { expect, test } from "@/tests/support/browser";
import { browserOf, cast } from "@/tests/support/people";

test.describe("Grace asked for her certification to be renewed", () => {
  test("LD-1 Daniel reads her evidence and certifies her, and Grace sees until when, and that he looked", async ({
    windowOf,
  }) => {
    const daniel = await windowOf("daniel");
    await daniel.goto("/imatter-training/leads");
    const waiting = daniel.getByRole("table", { name: "Waiting for your answer" });
    await waiting.getByRole("link", { name: cast.grace.name }).click();
    await expect(daniel.getByText("Four workshops led this year")).toBeHidden();
    await daniel.getByText("Show the evidence").first().click();
    await expect(daniel.getByText("Four workshops led this year")).toBeVisible();
    await daniel.getByRole("button", { name: "Certify this Lead" }).click();
    await expect(daniel.getByText("The Lead has been told by mail.")).toBeVisible();
    await expect(daniel.getByText("Nobody waits.")).toBeVisible();

    const grace = await windowOf("grace");
    await grace.goto("/lead-professional/certification");
    await expect(grace.getByText(/^You are a certified Lead until/)).toBeVisible();
    await expect(grace.getByRole("heading", { name: "Ask for renewal" })).toBeVisible();
    await grace.goto("/account/who-looked");
    const looked = grace.getByRole("row").filter({ hasText: "Somebody at I Matter Training" });
    await expect(looked.filter({ hasText: "read a Lead's certification and its evidence" })).toBeVisible();
  });
});

test.describe("a Lead says when they could come", () => {
  test.use({ storageState: browserOf("grace"), javaScriptEnabled: false });

  test("without JavaScript, area by area, and takes it back as easily", async ({ page }) => {
    await page.goto("/lead-professional/times");
    await expect(page.getByText("Monday afternoon, Wednesday afternoon, Friday afternoon")).toBeVisible();
    await page.getByLabel("Which area?").selectOption({ label: "Harrow Moor" });
    await page.getByLabel("Tuesday evening").check();
    await page.getByRole("button", { name: "Save these times" }).click();
    await expect(page.getByText("Tuesday evening", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Change Harrow Moor" }).click();
    await page.getByLabel("Tuesday evening").uncheck();
    await page.getByRole("button", { name: "Save these times" }).click();
    await expect(page.getByText("Tuesday evening", { exact: true })).toBeHidden();
  });
});
