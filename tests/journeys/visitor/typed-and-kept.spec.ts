import { expect, test } from "@/tests/support/browser";
import { aNewcomer } from "@/tests/support/people";

test("beginning again from the page for the code keeps what was typed", { tag: "@plain" }, async ({
  page,
}) => {
  const { name, email } = aNewcomer();
  await page.goto("/register?next=/learning");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("I am 18 or over").check();
  await page.getByLabel("I have read how my account works").check();
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await page.getByRole("link", { name: "Begin again" }).click();
  await expect(page.getByLabel("Your name")).toHaveValue(name);
  await expect(page.getByLabel("Email address")).toHaveValue(email);
  await expect(page.getByRole("link", { name: "Sign in" }).last()).toHaveAttribute(
    "href",
    /next=%2Flearning/,
  );
  await page.goto("/register");
  await expect(page.getByLabel("Your name")).toHaveValue("");
});

test("an empty certificate code is answered in our words, beside the box", { tag: "@plain" }, async ({
  page,
}) => {
  await page.goto("/verify");
  await page.getByRole("button", { name: "Check it" }).click();
  await expect(page.getByText("Type the code that stands on the certificate.")).toBeVisible();
  await expect(page.getByLabel("The code on the certificate")).toHaveAttribute("aria-invalid", "true");
});

test("the whole of how the network works fits into seven screens of a phone, and every part opens", {
  tag: "@plain",
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/how-it-works");
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6_000);
  const part = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Commissioner" }) });
  await part.locator("summary").click();
  await expect(part.getByText("One way through")).toBeVisible();
});
