import { TOTP } from "otpauth";
import { expect, test } from "@/tests/support/browser";
import { join, newestLetterTo, register, takeTheIntroduction } from "@/tests/support/learner";
import { aNewcomer, signInAs } from "@/tests/support/people";
import { rows, travelTo } from "@/tests/support/portal";
import { expectUsable } from "@/tests/support/usable";
import { wordsOf } from "@/tests/support/words";

test("the page that waits for a code is for everybody", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(aNewcomer().email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Type your code");
  await expectUsable(page, "/sign-in/code");
});

test("the page that waits for a code at a new address is for everybody", async ({ page }) => {
  await register(page);
  await page.goto("/account");
  await page.getByLabel("New email address").fill(aNewcomer().email);
  await page.getByRole("button", { name: "Send a code there" }).click();
  await expect(page).toHaveURL(/\/account\/email$/);
  await expectUsable(page, "/account/email");
});

test("setting up a second step, and its recovery codes, are for everybody", async ({ page }) => {
  await register(page);
  await page.goto("/account/devices");
  await page.getByRole("button", { name: "Set up my second step" }).click();
  await expect(page).toHaveURL(/\/second-step$/);
  await expectUsable(page, "/second-step");
  await page.getByText("Type it in instead").click();
  const secret = (await wordsOf(page.getByText(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/))).replaceAll(" ", "");
  await page.getByLabel("Code from your app").fill(new TOTP({ secret }).generate());
  await page.getByRole("button", { name: "Confirm that it is me" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep these recovery codes");
  await expectUsable(page, "/second-step/recovery-codes");
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Keep these recovery codes");
});

test("paying, and the practice till, are for everybody", async ({ page }) => {
  await register(page);
  await takeTheIntroduction(page);
  await join(page, "level-1", "card");
  await expectUsable(page, "/personal-learner/enrolments/[id]/pay (to pay)");
  await page.getByRole("button", { name: /^Pay £/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Practice till");
  await expectUsable(page, "/practice-till/[checkout]");
});

test("an invitation is for everybody to read", async ({ page, windowOf }) => {
  const guest = aNewcomer();
  const contact = await windowOf("josie");
  await contact.goto("/community-service/people");
  await contact.getByLabel("Their email address").fill(guest.email);
  await contact.getByRole("button", { name: "Send the invitation" }).click();
  await expect(contact.getByRole("table", { name: /Invitations that wait/ })).toContainText(guest.email);
  const invitation = /\/invitation\/\S+/.exec(await newestLetterTo(page, guest.email))?.[0] as string;
  await register(page, guest);
  await page.goto(invitation);
  await expect(page.getByRole("button", { name: "Yes, I accept" })).toBeVisible();
  await expectUsable(page, "/invitation/[token]");
});

test("taking back what one sent is for everybody", async ({ page }) => {
  const visitor = aNewcomer();
  await page.goto("/express-interest");
  await page.getByLabel("Something else").check();
  await page.getByLabel("Your name").fill(visitor.name);
  await page.getByLabel("Email address").fill(visitor.email);
  await page.getByLabel("What would you like to know?").fill("Is there a choir?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, it has arrived");
  const letter = await newestLetterTo(page, visitor.email);
  await page.goto(/\/express-interest\/take-back\/\S+/.exec(letter)?.[0] as string);
  await expectUsable(page, "/express-interest/take-back/[token]");
});

test("the page of a place is for everybody", async ({ page }) => {
  const family = aNewcomer("Ari Usable");
  await page.goto("/workshops");
  await page.getByRole("link", { name: "Fellside Primary School" }).last().click();
  await page.getByLabel("Your name").fill(family.name);
  await page.getByLabel("Email address").fill(family.email);
  await page.getByLabel("I have read the short introduction").check();
  await page.getByRole("button", { name: /^(Sign up|Join the waiting list)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your email");
  const letter = await newestLetterTo(page, family.email);
  await page.goto(/\/workshops\/place\/\S+/.exec(letter)?.[0] as string);
  await expectUsable(page, "/workshops/place/[token]");
});

test("booking a consultation, and the page its letter leads to, are for everybody", async ({ page }) => {
  const { email } = await register(page);
  await page.goto("/personal-learner/consultations/new?yes=1");
  await expectUsable(page, "choosing a hub");
  await page.getByRole("link", { name: "Wendle Valley Hub" }).click();
  await expect(page.getByRole("table", { name: /^Free days in/ })).toBeVisible();
  await expectUsable(page, "choosing a time");
  await page.locator("#times").getByRole("link").last().click();
  await page.getByLabel("Which number shall we ring?").fill("01632 960013");
  await expectUsable(page, "looking once more before booking");
  await page.getByRole("button", { name: /^Book/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your consultation");
  const letter = await newestLetterTo(page, email);
  const link = /\/consultations\/yours\/[\w-]{43}/.exec(letter)?.[0] as string;
  await page.goto(link);
  await expectUsable(page, "/consultations/yours/[token]");
  await page.goto(`${link}/move`);
  await expectUsable(page, "/consultations/yours/[token]/move");
  await page.goto(link);
  await page.locator("summary", { hasText: "Call it off" }).click();
  await page.getByRole("button", { name: "Yes, call it off" }).click();
  await expect(page.getByText("This is called off")).toBeVisible();
});

test.describe("on the day of a workshop", () => {
  test.use({ alone: true });
  test.afterEach(() => travelTo("home"));

  test("the slide, and the list on which a Lead notes who came, are for everybody", async ({ page }) => {
    test.slow();
    const [workshop] = await rows<{ id: string; starts_at: Date; ends_at: Date }>(
      `SELECT w.id, w.starts_at, w.ends_at FROM training.workshop w JOIN network.person p ON p.id = w.lead_id
       WHERE w.state = 'published' AND w.starts_at > now() AND p.name = 'Grace Whitlock' ORDER BY w.starts_at LIMIT 1`,
    );
    if (!workshop) throw new Error("Grace leads no workshop that is to come");
    await travelTo(new Date(workshop.starts_at.getTime() + 600_000));
    await signInAs(page, "grace");
    await page.goto(`/lead-professional/workshops/${workshop.id}/slide`);
    await expect(page.getByRole("heading", { name: "Before you go: how was it?" })).toBeVisible();
    await expectUsable(page, "a slide on its day");
    await page.goto(`/lead-professional/workshops/${workshop.id}/list`);
    await expect(page.getByRole("group", { name: /^How many came\?/ }).first()).toBeVisible();
    await expectUsable(page, "a list on its day");
    // Her session rested too long meanwhile: she signs in once more.
    await travelTo(new Date(workshop.ends_at.getTime() + 60_000));
    await signInAs(page, "grace");
    await page.goto(`/lead-professional/workshops/${workshop.id}`);
    await page.getByText("The workshop is over: close the day").click();
    await expectUsable(page, "a day that can be closed");
  });
});
