import { expect, test } from "@/tests/support/browser";
import { complaint, newestLetterTo } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";

test("a visitor asks about a course, is told who reads it, and gets an answer by mail", {
  tag: "@plain",
}, async ({ page, windowOf }) => {
  const visitor = aNewcomer("Marlow Teague");
  await test.step("the visitor writes, and a slip is answered beside the field", async () => {
    await page.goto("/learning/level-3");
    await page.getByRole("link", { name: /Tell me when it opens/ }).click();
    await expect(page.getByText("Goes to I Matter Training.").first()).toBeVisible();
    await page.getByLabel("Your name").fill(visitor.name);
    await page.getByLabel("Email address").fill("not an address");
    await page.getByLabel("Postcode").fill(" zz1  1aa ");
    await page.getByLabel("What would you like to know?").fill("When does Level 3 open?");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(complaint(page)).toBeVisible();
    await expect(page.getByLabel("What would you like to know?")).toHaveValue("When does Level 3 open?");
    await page.getByLabel("Email address").fill(visitor.email);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, it has arrived");
    await expect(page.getByRole("main").getByRole("link", { name: "116 123" })).toBeVisible();
  });
  await test.step("staff of I Matter Training answer it, once", async () => {
    const staff = await windowOf("daniel");
    await staff.goto("/imatter-training/interest");
    const message = staff.getByRole("article").filter({ hasText: visitor.email });
    await expect(message).toContainText("ZZ1, Wendle Valley");
    await message.getByLabel("Your answer").fill("In the spring, we hope.");
    await message.getByRole("button", { name: "Send the answer" }).click();
    await expect(staff.getByText("Your answer is on its way.")).toBeVisible();
    await expect(message).toBeHidden();
  });
  await test.step("the answer arrives", async () => {
    expect(await newestLetterTo(page, visitor.email)).toContain("In the spring, we hope.");
  });
});

test("a visitor takes back what they sent before anybody has answered", async ({ page, windowOf }) => {
  const visitor = aNewcomer("Quill Haddon");
  await page.goto("/express-interest?route=consultation");
  await page.getByLabel("Your name").fill(visitor.name);
  await page.getByLabel("Email address").fill(visitor.email);
  await page.getByLabel("What would you like to know?").fill("Where is the nearest hub?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, it has arrived");
  const letter = await newestLetterTo(page, visitor.email);
  await page.goto(/\/express-interest\/take-back\/\S+/.exec(letter)?.[0] as string);
  await page.getByRole("button", { name: "Delete what I sent" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("It is deleted");
  const staff = await windowOf("sofia");
  await staff.goto("/rhm/interest");
  await expect(staff.getByRole("main")).not.toContainText(visitor.email);
});
