/** What a learner does in a browser, said once. Every step works with and without JavaScript. */
import { expect, type Page } from "@playwright/test";
import { aNewcomer, type Newcomer } from "./people";
import { wordsOf } from "./words";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

/** The newest letter to an address, as the demonstration's outbox shows it. */
export async function newestLetterTo(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage();
  const letter = outbox
    .getByRole("listitem")
    .filter({ hasText: `To ${email}` })
    .first();
  await expect(async () => {
    await outbox.goto("/outbox");
    await expect(letter).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const text = await wordsOf(letter);
  await outbox.close();
  return text;
}

export const codeIn = (letter: string) =>
  /Your code is (\d{3} \d{3})/i.exec(letter)?.[1] ?? /code is (\d{3} \d{3})/.exec(letter)?.[1] ?? "";

/** Types the code from the newest letter into the page that waits for it. */
async function typeTheCode(page: Page, email: string, button: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await page.getByLabel("Code from the email").fill(codeIn(await newestLetterTo(page, email)));
  await press(page, button);
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeHidden();
}

/** Opens an account as a stranger would, with the code from the letter. */
export async function register(page: Page, newcomer: Newcomer = aNewcomer()): Promise<Newcomer> {
  if (!page.url().includes("/register")) await page.goto("/register");
  await page.getByLabel("Your name").fill(newcomer.name);
  await page.getByLabel("Email address").fill(newcomer.email);
  await page.getByLabel("I am 18 or over").check();
  await page.getByLabel("I have read how my account works").check();
  await press(page, "Open my account");
  await typeTheCode(page, newcomer.email, "Open my account");
  return newcomer;
}

/** Signs in again with a code by mail. */
export async function signInByMail(page: Page, { email }: Newcomer): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await press(page, "Send me a code");
  await typeTheCode(page, email, "Sign in");
}

/** What the page says is wrong. (Next keeps an alert of its own for the titles of pages.) */
export const complaint = (page: Page) => page.getByRole("main").getByRole("alert");

/** Reads what a course is, ticks the box and joins. The page after that is the course, or how it is paid for. */
export async function join(page: Page, course: string, paidBy?: "card" | "code", area = "/personal-learner") {
  await page.goto(`${area}/learning/${course}/start`);
  if (paidBy === "card") await page.getByLabel(/by card/).check();
  if (paidBy === "code") await page.getByLabel(/funded-place code/).check();
  await page.getByLabel(/I have read this/).check();
  await press(page, /^Join and/);
  await expect(page.getByRole("heading", { level: 1, name: /Before you join/ })).toBeHidden();
}

/** Marks every lesson that is left as done, going on from one to the next. */
export async function markEveryLesson(page: Page): Promise<void> {
  await follow(page, /^(Begin the first lesson|Go on: )/);
  const onward = page.getByRole("button", { name: /^Done: (go on to the next lesson|back to the course)$/ });
  for (;;) {
    const isLast = (await wordsOf(onward)) === "Done: back to the course";
    const lesson = page.url();
    await onward.click();
    await expect(page).not.toHaveURL(lesson);
    if (isLast) return;
    await expect(onward).toBeVisible();
  }
}

/** Joins the Introduction and finishes it. */
export async function takeTheIntroduction(page: Page, area?: string): Promise<void> {
  await join(page, "introduction", undefined, area);
  await markEveryLesson(page);
  await expect(page.getByText("You have finished this course")).toBeVisible();
}

/** Goes to the practice till from the page about paying, and pretends to pay. */
export async function payAtTheTill(page: Page): Promise<void> {
  await press(page, /^(Pay £\d+ by card|Carry on with your payment)$/);
  await expect(page.getByText("This is a practice till. No money moves.")).toBeVisible();
  await press(page, /^Pretend to pay/);
  await expect(page.getByText("Paid. Your place is open.")).toBeVisible();
}

/** Looks back at the Gateway and goes through. */
export async function passTheGateway(page: Page): Promise<void> {
  await follow(page, "Go to the Gateway");
  await press(page, "I have looked back: go through");
  await expect(page.getByText("You have finished this course")).toBeVisible();
}

/** Asks for the certificate of the course on this page, and gives the code on it. */
export async function earnTheCertificate(page: Page): Promise<string> {
  await press(page, "Make my certificate");
  await expect(page.getByRole("heading", { level: 1, name: "Your certificate" })).toBeVisible();
  const text = await wordsOf(page.getByText(/Its code is/));
  return /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? "";
}

/** Writes in the first private box of the lesson on this page and waits until it is kept. */
export async function reflect(page: Page, words: string): Promise<void> {
  const box = page.getByRole("region", { name: "A moment to reflect" }).getByRole("textbox").first();
  await box.fill(words);
  await page.getByRole("button", { name: "Save what you wrote" }).click();
  await expect(
    page.getByText(/(Kept|Saved on this page at [\d:]+[ap]m)\. Only you can read it\./).first(),
  ).toBeVisible();
}
