import { expect, test } from "@playwright/test";
import { browserOf } from "@/tests/support/people";

test.describe("somebody signed in", () => {
  test.use({ storageState: browserOf("amara") });

  test("finds their hat, their learning and the quick exit on public pages, without client code @plain", async ({
    page,
  }) => {
    for (const path of ["/learning", "/help-now", "/costs"]) {
      const answer = await page.goto(path);
      expect(answer?.headers()["cache-control"]).toBe("private, no-store");
      const header = page.getByRole("banner");
      await expect(header.getByText("Personal learner")).toBeVisible();
      await expect(header.getByRole("link", { name: "My learning" }).first()).toBeVisible();
      await expect(header.getByRole("link", { name: /Leave this page quickly|Quick exit/ })).toBeVisible();
      await expect(header.getByRole("link", { name: "Sign in" })).toHaveCount(0);
      expect(await page.locator("script").count()).toBe(0);
    }
  });

  test("is asked for the hat a course needs, and goes on to that course @plain", async ({ page }) => {
    await page.goto("/family/learning/introduction/start");
    await expect(page).toHaveURL(/choose-role\?for=family&next=/);
    await expect(page.getByRole("button").filter({ hasText: "Learn as a family member" })).toBeVisible();
    await expect(page.locator('input[name="next"]').first()).toHaveValue(
      "/family/learning/introduction/start",
    );
  });
});

test("a stranger sees the door to sign in, and nobody's hat", async ({ page }) => {
  const answer = await page.goto("/learning");
  expect(answer?.headers()["cache-control"]).toContain("public");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});
