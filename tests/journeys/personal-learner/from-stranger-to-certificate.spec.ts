import { expect, test } from "@/tests/support/browser";
import {
  earnTheCertificate,
  join,
  markEveryLesson,
  passTheGateway,
  payAtTheTill,
  reflect,
  register,
  takeTheIntroduction,
} from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";

const stranger = aNewcomer("Robin Ashby");
const price = "£45";
const words = "The kettle is on and nobody is shouting.";

test("a stranger browses, joins, pays, learns, reflects and earns a certificate that a stranger can check", {
  tag: "@plain",
}, async ({ page, windowOf }) => {
  test.slow();
  await test.step("browses the courses, filtered, and reads a preview lesson", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Look at the courses" }).first().click();
    await page.getByRole("link", { name: "Level 1: The core model" }).click();
    await expect(page.getByText(price).first()).toBeVisible();
    await expect(page.getByText("What it is not")).toBeVisible();
    await page.getByRole("link", { name: "Read a lesson first" }).click();
    await expect(page).toHaveURL(/\/learning\/level-1\/preview$/);
  });
  await test.step("opens an account with the code from the letter", async () => {
    await page.goto("/register");
    await register(page, stranger);
    await page.goto("/personal-learner");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Robin");
  });
  await test.step("takes the Introduction, which comes first", async () => {
    await page.goto("/personal-learner/learning/level-1/start");
    await expect(page.getByText(/^Introduction.* first$/)).toBeVisible();
    await takeTheIntroduction(page);
  });
  await test.step("buys Level 1 at the practice till and has a receipt", async () => {
    await join(page, "level-1", "card");
    await expect(page.getByText(price).first()).toBeVisible();
    await payAtTheTill(page);
    await page.getByRole("link", { name: "See the receipt" }).click();
    await expect(page.getByRole("main")).toContainText(price);
    await expect(page.getByRole("main")).toContainText("Robin Ashby");
  });
  await test.step("reads, reflects in private, and finds the words again", async () => {
    await page.goto("/personal-learner");
    await page.getByRole("link", { name: "Begin the first lesson" }).click();
    await reflect(page, words);
    await page.reload();
    await expect(page.getByRole("textbox").first()).toHaveValue(words);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "See what we think" }).first().click();
    await expect(page.getByText("You chose:").first()).toBeVisible();
  });
  await test.step("marks every lesson, passes Gateway 1 and is told in words what is done", async () => {
    await page.goto("/personal-learner");
    await page.getByRole("link", { name: "Level 1" }).first().click();
    await markEveryLesson(page);
    await passTheGateway(page);
  });
  const code = await test.step("asks for the certificate", () => earnTheCertificate(page));
  await test.step("somebody signed out checks it and learns name, course, level and date alone", async () => {
    const checker = await windowOf("a stranger");
    await checker.goto("/verify");
    await checker.getByLabel("The code on the certificate").fill(code.toLowerCase().replaceAll("-", " "));
    await checker.getByRole("button", { name: "Check it" }).click();
    await expect(checker.getByText("This certificate is genuine")).toBeVisible();
    await expect(checker.getByRole("main")).toContainText("Robin Ashby");
    await expect(checker.getByRole("main")).toContainText("Level 1");
    await expect(checker.locator("body")).not.toContainText(stranger.email);
    await expect(checker.locator("body")).not.toContainText(words);
  });
});
