import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { complaint, join, register } from "@/tests/support/learner";

const words = ["The kettle is on.", "A calmer Monday."] as const;
const tooLong = "x".repeat(20_001);

const boxes = (page: Page) => page.getByRole("region", { name: "A moment to reflect" }).getByRole("textbox");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

test.beforeEach(async ({ page }) => {
  await register(page);
  await join(page, "introduction");
  await page.getByRole("link", { name: "Begin the first lesson" }).click();
  await expect(boxes(page)).toHaveCount(2);
});

async function write(page: Page, first: string, second: string) {
  await boxes(page).nth(0).fill(first);
  await boxes(page).nth(1).fill(second);
}

async function expectWritten(page: Page, first: string, second: string) {
  await expect(boxes(page).nth(0)).toHaveValue(first);
  await expect(boxes(page).nth(1)).toHaveValue(second);
}

test("going on to the next lesson keeps what was typed in every box", { tag: "@plain" }, async ({ page }) => {
  const lesson = page.url();
  await write(page, ...words);
  await press(page, "Done: go on to the next lesson");
  await expect(page).not.toHaveURL(lesson);
  await page.goto(lesson);
  await expectWritten(page, ...words);
  await expect(page.getByText("You marked this lesson as done")).toBeVisible();
});

test("one press saves every box and says so at each", { tag: "@plain" }, async ({ page }) => {
  await write(page, ...words);
  await press(page, "Save what you wrote");
  const said = page
    .getByRole("region", { name: "A moment to reflect" })
    .getByText(/^(Kept|Saved on this page at [\d:]+[ap]m)\. Only you can read it\.$/);
  await expect(said.nth(1)).toBeVisible();
  await page.reload();
  await expectWritten(page, ...words);
  await expect(page.getByRole("button", { name: "Done: stay here" })).toBeVisible();
});

test("a box that cannot be kept is named, all that was typed is still there, and nothing is marked", {
  tag: "@plain",
}, async ({ page }) => {
  await write(page, words[0], tooLong);
  await press(page, "Done: stay here");
  await expect(complaint(page)).toBeFocused();
  await expect(complaint(page).getByRole("link", { name: /shorten it/ })).toBeVisible();
  await expect(boxes(page).nth(1)).toHaveAttribute("aria-invalid", "true");
  await expectWritten(page, words[0], tooLong);
  await expect(page.getByRole("button", { name: "Done: stay here" })).toBeVisible();
  await boxes(page).nth(1).fill(words[1]);
  await press(page, "Done: stay here");
  const marked = page.getByRole("status").filter({ hasText: "You marked this lesson as done" });
  await expect(marked).toBeFocused();
  await page.reload();
  await expectWritten(page, ...words);
});

test("words put back as they were need no saving, and whatever was complained of is forgotten", async ({
  page,
}) => {
  await write(page, ...words);
  await press(page, "Save what you wrote");
  await expect(page.getByText("Everything you wrote here is saved.")).toBeVisible();
  await boxes(page).nth(1).fill(tooLong);
  await press(page, "Save what you wrote");
  await expect(complaint(page)).toBeFocused();
  await boxes(page).nth(1).fill(words[1]);
  await press(page, "Save what you wrote");
  await expect(page.getByText("Everything you wrote here is saved.")).toBeVisible();
  await expect(complaint(page)).toBeHidden();
  await expect(page.getByText(/^Not saved/)).toBeHidden();
});

test("a box saves itself after a pause, and one typed in the very moment before the press is kept too", async ({
  page,
}) => {
  const lesson = page.url();
  await boxes(page).nth(0).pressSequentially(words[0]);
  await expect(page.getByText(/^Saved on this page at/)).toBeVisible();
  await boxes(page).nth(1).pressSequentially(words[1]);
  await page.getByRole("button", { name: "Done: go on to the next lesson" }).dispatchEvent("click");
  await expect(page).not.toHaveURL(lesson);
  await page.goto(lesson);
  await expectWritten(page, ...words);
});

test("out of reach of the portal nothing typed is lost, and the press works once it is back", async ({
  page,
  context,
}) => {
  const lesson = page.url();
  await context.setOffline(true);
  await write(page, ...words);
  await press(page, "Done: go on to the next lesson");
  await expect(complaint(page)).toContainText("Your words are still here");
  await expectWritten(page, ...words);
  await context.setOffline(false);
  await press(page, "Done: go on to the next lesson");
  await expect(page).not.toHaveURL(lesson);
  await page.goto(lesson);
  await expectWritten(page, ...words);
});
