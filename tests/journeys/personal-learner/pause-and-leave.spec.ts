import { expect, test } from "@/tests/support/browser";
import { join, reflect, register } from "@/tests/support/learner";

test("a learner pauses, comes back, leaves and comes back again, each in two presses", {
  tag: "@plain",
}, async ({ page }) => {
  await register(page);
  await join(page, "introduction");
  const place = page.url();
  await page.getByRole("link", { name: "Begin the first lesson" }).click();
  const lesson = page.url();
  await reflect(page, "A quiet minute.");
  await page.getByRole("button", { name: "Done: go on to the next lesson" }).click();
  await expect(page).not.toHaveURL(lesson);
  await test.step("progress is said in words", async () => {
    await page.goto(place);
    await expect(page.getByText(/^1 of 3 lessons done\. These two remain: /)).toBeVisible();
  });
  await test.step("paused, lessons wait, and nothing is late", async () => {
    await page.getByRole("link", { name: "Pause this course" }).click();
    await page.getByRole("button", { name: "Pause the course" }).click();
    await expect(page.getByText("You paused this course")).toBeVisible();
    await expect(page.getByText(/overdue|late|deadline|%/)).toHaveCount(1);
    await page.goto(lesson);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This lesson is closed just now");
    await expect(page.getByText("You paused this course")).toBeVisible();
    await page.goto(place);
    await page.getByRole("button", { name: "Carry on" }).click();
    await expect(page.getByRole("link", { name: /^Go on: / })).toBeVisible();
  });
  await test.step("left, the reflections stay, and the way back is open", async () => {
    await page.getByRole("link", { name: "Leave this course" }).click();
    await page.getByRole("button", { name: "Leave the course" }).click();
    await expect(page.getByText("You left this course")).toBeVisible();
    await page.getByRole("link", { name: "Your reflections" }).click();
    await expect(page.getByText("A quiet minute.")).toBeVisible();
    await page.goto(place);
    await page.getByRole("button", { name: "Come back to it" }).click();
    await expect(page.getByText(/^1 of 3 lessons done\./)).toBeVisible();
  });
});
