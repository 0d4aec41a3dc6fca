import { expect, test } from "@/tests/support/browser";
import { complaint, register } from "@/tests/support/learner";
import { rows } from "@/tests/support/portal";

const words = "More time on the bench in the garden.";

test("what matters stays on the device until its owner chooses to keep it, and goes when they say so", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await test.step("a stranger answers, and nothing is sent", async () => {
    await page.goto("/reflect");
    await page.getByRole("radio").first().check();
    await page.getByRole("textbox").fill(words);
    await page.reload();
    await expect(page.getByRole("textbox")).toHaveValue(words);
    await expect(page.getByRole("radio").first()).toBeChecked();
    expect(sent).toEqual([]);
  });
  await test.step("with an account the answers are still on the device alone", async () => {
    await register(page);
    await page.goto("/personal-learner/priorities");
    await expect(page.getByText("Nothing is kept here")).toBeVisible();
    expect(await keptAnywhere()).toBe(0);
  });
  await test.step("kept once agreed to, and not without", async () => {
    await page.getByRole("link", { name: "Keep answers from this device" }).click();
    await expect(page.getByRole("textbox")).toHaveValue(words);
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(complaint(page)).toBeVisible();
    expect(await keptAnywhere()).toBe(0);
    await page.getByLabel("Yes, keep a copy of these answers in my account.").check();
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(page.getByText("Only you can read this")).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    expect(await keptAnywhere()).toBe(1);
  });
  await test.step("and the copy on the device goes with one press", async () => {
    await expect(page.getByText("The same answers are still on this device too.")).toBeVisible();
    await page.getByRole("button", { name: "Clear the answers on this device" }).click();
    await expect(page.getByText("The answers are gone from this device.")).toBeVisible();
    await page.goto("/reflect");
    await expect(page.getByRole("textbox")).toHaveValue("");
    await page.goto("/personal-learner/priorities");
  });
  await test.step("deleted with one press", async () => {
    await page.getByRole("button", { name: "Delete my saved priorities" }).click();
    await expect(page.getByText("Nothing is kept here")).toBeVisible();
    expect(await keptAnywhere()).toBe(0);
  });
  await test.step("signing out leaves nothing on the device", async () => {
    await page.goto("/reflect");
    await page.getByRole("textbox").fill(words);
    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out" }).first().click();
    await expect(page.getByText("You are signed out")).toBeVisible();
    await page.goto("/reflect");
    await expect(page.getByRole("textbox")).toHaveValue("");
  });
});

const keptAnywhere = async () =>
  (await rows("SELECT 1 FROM training.kept_priorities k WHERE k::text LIKE $1", [`%${words}%`])).length;
