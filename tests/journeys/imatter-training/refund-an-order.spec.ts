import { expect, test } from "@/tests/support/browser";
import {
  join,
  newestLetterTo,
  payAtTheTill,
  reflect,
  register,
  takeTheIntroduction,
} from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import { wordsOf } from "@/tests/support/words";

const words = "I was cross, and then I was sorry.";

test("money goes back in full: the place ends, and what was written stays the learner's to take away", async ({
  page,
  windowOf,
}) => {
  test.slow();
  const learner = await register(page, aNewcomer("Bryn Castell"));
  const course = await test.step("a learner pays for Level 1 and writes in its first lesson", async () => {
    await takeTheIntroduction(page);
    await join(page, "level-1", "card");
    await payAtTheTill(page);
    await page.getByRole("link", { name: "Go to your course" }).click();
    const place = page.url();
    await page.getByRole("link", { name: "Begin the first lesson" }).click();
    await reflect(page, words);
    return { place, lesson: page.url() };
  });
  await test.step("staff find the order by its number, see no reflections, and send the money back", async () => {
    await page.goto("/personal-learner/orders");
    const number = /IMT-\d+/.exec(await wordsOf(page.getByRole("main")))?.[0] as string;
    const staff = await windowOf("daniel");
    await staff.goto("/imatter-training/orders");
    await staff.getByLabel("Order number").fill(number);
    await staff.getByRole("button", { name: "Search" }).click();
    await staff.getByRole("link", { name: number }).click();
    expect(await staff.content()).not.toContain(words);
    await staff.getByLabel("Why").fill("Asked for it by email");
    await staff.getByLabel(/^Yes, send £45 back/).check();
    await staff.getByRole("button", { name: "Send the money back" }).click();
    await expect(staff.getByRole("table", { name: "Money sent back" })).toContainText("£45");
    await expect(staff.getByRole("button", { name: "Send the money back" })).toBeHidden();
  });
  await test.step("the learner's place has ended, and its lessons are closed", async () => {
    await page.goto(course.place);
    await expect(page.getByText("Your access has ended")).toBeVisible();
    await expect(page.getByRole("link", { name: "Your body speaks first" })).toBeHidden();
    await page.goto(course.lesson);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This lesson is closed just now");
    await expect(page.getByText("Your access has ended")).toBeVisible();
    expect(await newestLetterTo(page, learner.email)).toContain("£45");
  });
  await test.step("the reflections are still there to read and to download", async () => {
    await page.goto("/personal-learner/reflections");
    await expect(page.getByText(words)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download as a text file" }).click();
    const file = await (await download).createReadStream();
    expect(Buffer.concat(await file.toArray()).toString()).toContain(words);
  });
});
