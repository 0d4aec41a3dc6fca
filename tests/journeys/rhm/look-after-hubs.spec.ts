import { expect, test } from "@/tests/support/browser";

test("HB-7 Sofia sees what runs out soon, licenses Nell anew, writes down a review, and Ruth reads it", async ({
  windowOf,
}) => {
  const sofia = await windowOf("sofia");
  await sofia.goto("/rhm/hubs");
  const soon = sofia.getByRole("table", { name: /^Runs out or is due/ });
  const nells = soon.getByRole("row").filter({ hasText: "The licence of Nell Barrow ends" });
  await nells.getByRole("link", { name: "Wendle Valley Hub" }).click();

  await sofia.getByText("License somebody").click();
  const form = sofia.locator("form#license");
  await form.getByLabel("Who?").selectOption({ label: await labelOf(form, "Nell Barrow") });
  await form.getByRole("button", { name: "Give this licence" }).click();
  await expect(sofia.getByText("They hold a licence on some of these days already.").first()).toBeVisible();
  await form.getByLabel("First day").fill(inDays(41));
  await form.getByLabel("Last day").fill(inDays(400));
  await form.getByRole("button", { name: "Give this licence" }).click();
  await expect(sofia.getByText("The licence is given")).toBeVisible();

  await sofia.getByText("Write down a review").click();
  await sofia.getByLabel("What did you find?").fill("Calm and well run. The lift was out.");
  await sofia.getByRole("button", { name: "Save this review" }).click();
  await expect(sofia.getByText("The review is saved.")).toBeVisible();
  await sofia.goto("/rhm/hubs");
  await expect(sofia.getByText("The licence of Nell Barrow ends")).toBeHidden();

  const ruth = await windowOf("ruth");
  await ruth.goto("/locality-hub");
  await ruth.getByText("What reviews found").click();
  await expect(ruth.getByText("Calm and well run. The lift was out.")).toBeVisible();
});

/** The day so many days on, as date fields take it. */
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

const labelOf = async (form: import("@playwright/test").Locator, name: string) =>
  (await form.locator("option", { hasText: name }).first().textContent()) ?? "";
