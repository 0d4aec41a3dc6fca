import { expect, test } from "@/tests/support/browser";
import { browserOf } from "@/tests/support/people";

const safe = "https://www.bbc.co.uk/weather";
test.use({ storageState: browserOf("amara"), mayGoTo: safe });

test("one press leaves a personal page for the weather, and Back does not bring it up again", async ({
  page,
}) => {
  await page.route(safe, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Rain later</h1>" }));
  await page.goto("/");
  await page.goto("/personal-learner");
  await page.getByRole("link", { name: "Leave this page quickly" }).click();
  await expect(page.getByRole("heading", { name: "Rain later" })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/personal-learner/);
});

test("on a phone, help and the quick exit are on the screen at once, and the account's pages keep the menu of the hat", {
  tag: "@plain",
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["/personal-learner", "/account"]) {
    await page.goto(address);
    const header = page.getByRole("banner");
    for (const name of ["Help now", "Quick exit"])
      await expect(header.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
    const height = await header.evaluate((box) => box.getBoundingClientRect().height);
    expect(height, address).toBeLessThan(844 / 6);
    await header.getByText("Menu").click();
    await expect(header.getByRole("link", { name: "My learning" })).toBeVisible();
  }
});

test("without JavaScript it is a plain link that tells the weather nothing", { tag: "@plain" }, async ({
  page,
}) => {
  await page.goto("/personal-learner");
  const way = page.getByRole("link", { name: /^(Leave this page quickly|Quick exit)$/ });
  await expect(way).toHaveAttribute("href", safe);
  await expect(way).toHaveAttribute("rel", /noreferrer/);
});
