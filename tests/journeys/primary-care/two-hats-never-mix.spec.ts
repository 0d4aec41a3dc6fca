import { expect, test } from "@/tests/support/browser";
import { join, reflect } from "@/tests/support/learner";
import { putOn, signInAs } from "@/tests/support/people";

const words = "At home I am not the doctor.";

test("Helen Marsh learns at home, and nothing of it is there when she is at the surgery", async ({
  page,
}) => {
  await signInAs(page, "helenAtHome");
  const lesson = await test.step("at home she joins the Introduction and writes something", async () => {
    await join(page, "introduction");
    await page.getByRole("link", { name: "Begin the first lesson" }).click();
    await reflect(page, words);
    return page.url();
  });
  await test.step("she changes her hat in one step, and the page says so", async () => {
    await putOn(page, "primary-care");
    await expect(page.getByRole("banner")).toContainText("You are here as Primary care, Millbrook Surgery");
  });
  await test.step("at the surgery her own lesson is not to be had, and no page has her words", async () => {
    for (const address of [
      lesson,
      "/personal-learner",
      "/personal-learner/reflections",
      "/personal-learner/orders",
    ]) {
      await page.goto(address);
      await expect(page).toHaveURL(/\/choose-role\?for=personal-learner$/);
      expect(await page.content()).not.toContain(words);
    }
    await page.goto("/primary-care");
    await expect(page.getByRole("navigation", { name: "This area" })).not.toContainText(
      /learning|orders|payment/i,
    );
  });
  await test.step("at home again, everything is where it was", async () => {
    await putOn(page, "personal-learner");
    await page.goto(lesson);
    await expect(page.getByRole("textbox").first()).toHaveValue(words);
    await page.goto("/primary-care");
    await expect(page).toHaveURL(/\/choose-role\?for=primary-care$/);
  });
});
