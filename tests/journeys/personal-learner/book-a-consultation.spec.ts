import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { newestLetterTo, register } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";

const go = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const freeDays = (page: Page) => page.getByRole("table", { name: /^Free days in/ }).getByRole("link");

/** Registers, says yes, and comes to the free days of the hub. */
async function sayYes(page: Page) {
  const newcomer = await register(page, aNewcomer("Sam Booker"));
  await page.goto("/consultations?near=ZZ1");
  await expect(page.getByRole("heading", { name: "What it is not" })).toBeVisible();
  await page.goto("/personal-learner/consultations");
  await go(page, "Read what it is");
  await expect(page.getByText("It is not therapy, advice about your own health")).toBeVisible();
  await go(page, "Yes, I would like one");
  await go(page, "Wendle Valley Hub");
  await expect(freeDays(page).first()).toBeVisible();
  return newcomer;
}

async function book(page: Page) {
  await page.locator("#times").getByRole("link").first().click();
  await page.getByLabel("Which number shall we ring?").fill("01632 960012");
  await page.getByLabel("What would help you take part?").fill("A slower pace");
  await press(page, /^Book/);
}

test("A person reads what a consultation is, says yes, books, pays and has a calendar entry", async ({
  page,
}) => {
  const { email } = await sayYes(page);
  await test.step("later days are not funded, and cost what is said before", async () => {
    await go(page, /^\w+ 20\d\d$/);
    await freeDays(page).last().click();
    await book(page);
    await expect(page.getByText("This time is held for you")).toBeVisible();
    await expect(page.getByText("all your money goes back").first()).toBeVisible();
  });
  await test.step("it is paid at RHM's own till, and booked", async () => {
    await press(page, "Pay £150");
    await expect(page.getByText("This is a practice till. No money moves.")).toBeVisible();
    await expect(page.getByText("Relationship Health Matters CIC").first()).toBeVisible();
    await press(page, /^Pretend to pay/);
    await expect(page.getByText("Paid. It is booked.")).toBeVisible();
    expect(await newestLetterTo(page, email)).toContain("Receipt C-");
  });
  await test.step("the entry for a calendar, the receipt and the record of the yes can be taken away", async () => {
    const at = page.url().replace(/\?.*/, "");
    const entry = await page.request.get(`${at}/calendar.ics`);
    expect(await entry.text()).toContain("SUMMARY:Appointment");
    expect((await page.request.get(`${at}/receipt/pdf`)).headers()["content-type"]).toBe("application/pdf");
    const yes = await page.getByRole("link", { name: "the record as a file" }).getAttribute("href");
    expect(await (await page.request.get(yes as string)).json()).toMatchObject({
      notice: { purpose_id: "consultation" },
    });
  });
});

test("A person moves and then calls off a consultation by the link in the letter @plain", async ({
  page,
}) => {
  const { email } = await sayYes(page);
  await book(page);
  await expect(page.getByText("It is booked.")).toBeVisible();
  const letter = await newestLetterTo(page, email);
  expect(letter).not.toContain("slower pace");
  await page.goto(/\/consultations\/yours\/[\w-]{43}/.exec(letter)?.[0] as string);
  await expect(page.getByText("A slower pace")).toBeHidden();
  const link = page.url();
  await go(page, "Move it to another time");
  await page.locator("#times").getByRole("link").last().click();
  await press(page, "Yes, move it");
  await expect(page.getByText("It has moved.")).toBeVisible();
  expect(page.url()).toContain(link);
  await press(page, "Stop reminders");
  await expect(page.getByText("Reminders are off.")).toBeVisible();
  await page.locator("summary", { hasText: "Call it off" }).click();
  await press(page, "Yes, call it off");
  await expect(page.getByText("This is called off")).toBeVisible();
});
