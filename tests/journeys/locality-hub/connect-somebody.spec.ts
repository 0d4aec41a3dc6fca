import { expect, test } from "@/tests/support/browser";

test("Somebody is connected with a service by three acts, and only what they agreed to moves", async ({
  windowOf,
}) => {
  const ruth = await windowOf("ruth");
  await ruth.goto("/locality-hub/hand-offs");
  await ruth.getByRole("link", { name: "Propose a hand-off" }).click();
  await ruth.getByLabel("With which service?").selectOption("Riverside Youth Project");
  await ruth.getByLabel("Their email address").fill("ewa@wendle.example");
  await ruth.getByLabel("What is it for?").fill("Saturday football for a newcomer");
  await ruth.getByLabel("The very words, 1").fill("Ewa Nowak");
  await ruth.getByLabel("The very words, 2").fill("01632 960455");
  await ruth.getByRole("button", { name: "Propose this to them" }).click();
  await expect(ruth.getByText("Your proposal is made")).toBeVisible();
  await expect(ruth.getByText("Waits for them")).toBeVisible();

  const josie = await windowOf("josie");
  await josie.goto("/community-service/hand-offs");
  await expect(josie.getByRole("link", { name: "Saturday football" })).toHaveCount(0);

  const ewa = await windowOf("ewa");
  await ewa.goto("/account/hand-offs");
  await ewa.getByRole("link", { name: "Saturday football" }).first().click();
  await expect(ewa.getByText("01632 960455")).toBeVisible();
  await ewa.getByLabel("How to reach them").uncheck();
  await ewa.getByRole("button", { name: "Yes, connect me" }).click();
  await expect(ewa.getByText("Tick the box if you agree.").first()).toBeVisible();
  await ewa.getByLabel("Yes, what is ticked above may move").check();
  await ewa.getByRole("button", { name: "Yes, connect me" }).click();
  await expect(ewa.getByText("You left out: How to reach them.")).toBeVisible();

  await josie.reload();
  await josie.getByRole("link", { name: "Saturday football" }).click();
  await expect(josie.getByText("To accept means that your service gets in touch")).toBeVisible();
  await expect(josie.getByText("Ewa Nowak")).toHaveCount(0);
  await josie.getByRole("button", { name: "Accept" }).click();
  await expect(josie.getByText("Waits to be confirmed")).toBeVisible();
  await expect(josie.getByText("Ewa Nowak")).toHaveCount(0);

  await ruth.reload();
  await expect(ruth.getByText("Connected", { exact: true })).toHaveCount(0);
  await ruth.getByRole("button", { name: "Confirm, so that it moves" }).click();
  await expect(ruth.getByText("Connected", { exact: true })).toBeVisible();

  await josie.reload();
  await expect(josie.getByText("Ewa Nowak")).toBeVisible();
  await expect(josie.getByText("01632 960455")).toHaveCount(0);

  await ewa.reload();
  await ewa.getByRole("button", { name: "Take back my yes" }).click();
  await expect(ewa.getByText("Taken back. It counts from now.")).toBeVisible();
  const gone = await josie.reload();
  expect(gone?.status()).toBe(404);
});
