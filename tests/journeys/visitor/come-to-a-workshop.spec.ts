import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { complaint, newestLetterTo } from "@/tests/support/learner";
import { aNewcomer, type Newcomer } from "@/tests/support/people";
import { doJob, one, rows, travelTo } from "@/tests/support/portal";

test.use({ alone: true });
test.afterEach(() => travelTo("home"));

type Workshop = {
  id: string;
  code: string;
  starts_at: Date;
  ends_at: Date;
  list_goes_on: Date;
  check_in_code: string;
};

/** The last of the demonstration's workshops to come. */
const aWorkshopToCome = async () =>
  (
    await rows<Workshop>(
      "SELECT w.*, c.word AS check_in_code FROM training.workshop w JOIN training.workshop_code c ON c.workshop_id = w.id WHERE state = 'published' AND starts_at > now() + interval '3 days' ORDER BY starts_at DESC LIMIT 1",
    )
  )[0] as Workshop;

const free = ({ id }: Workshop) =>
  one<number>("SELECT capacity - taken FROM training.workshop WHERE id = $1", [id]);

async function fillIn(page: Page, { name, email }: Newcomer, party: number): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("How many of you will come?").selectOption(String(party));
  await page.getByLabel("I have read the short introduction").check();
}

async function signUp(page: Page, { code }: Workshop, family: Newcomer, party: number): Promise<void> {
  await page.goto(`/workshops/${code}`);
  await fillIn(page, family, party);
  await page.getByRole("button", { name: /^(Sign up|Join the waiting list)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your email");
}

const placeOf = async (page: Page, { email }: Newcomer) =>
  /\/workshops\/place\/\S+/.exec(await newestLetterTo(page, email))?.[0] as string;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a family signs up, another waits, is offered the place and comes; what can follow is offered, and the list deletes itself", {
  tag: "@plain",
}, async ({ page }) => {
  test.setTimeout(240_000);
  const workshop = await aWorkshopToCome();
  const [first, waits] = [aNewcomer("Nia First"), aNewcomer("Kit Waits")];

  await test.step("SN-1 every cost stands before the button, and a slip is answered beside its field", async () => {
    await page.goto("/workshops?near=zz1+1aa");
    await expect(page.getByRole("heading", { name: "Nearest to ZZ1 first" })).toBeVisible();
    await page.goto(`/workshops/${workshop.code}`);
    await expect(page.getByRole("table", { name: "Courses that can follow a workshop" })).toContainText("£");
    await expect(page.getByText(/Coming to this workshop is free/)).toBeVisible();
    await press(page, "Sign up");
    await expect(complaint(page)).toContainText("Tick that you have read the short introduction");
    await signUp(page, workshop, first, Math.min(6, await free(workshop)));
    expect(await newestLetterTo(page, first.email)).toContain("Your place is kept");
  });

  await test.step("others take every place that is left, and the next family waits", async () => {
    for (let left = await free(workshop); left > 0; left = await free(workshop))
      await signUp(page, workshop, aNewcomer("Others Come"), Math.min(6, left));
    await expect(async () => {
      await page.goto(`/workshops/${workshop.code}`);
      await expect(page.getByText("Every place is taken")).toBeVisible({ timeout: 500 });
    }).toPass();
    await signUp(page, workshop, waits, 1);
    expect(await newestLetterTo(page, waits.email)).toContain("You are on the waiting list");
  });

  await test.step("FA-1 the first gives the place back with one press, and whoever waits is offered it", async () => {
    await page.goto(await placeOf(page, first));
    await press(page, "Give the place back");
    await expect(page.getByText("It is given back.")).toBeVisible();
    expect(await newestLetterTo(page, waits.email)).toContain("There is room for you now");
    await page.goto(await placeOf(page, waits));
    await press(page, "Take the place");
    await expect(page.getByText("The place is yours.")).toBeVisible();
  });

  await test.step("on the day they check in with the code on the slide", async () => {
    const address = await placeOf(page, waits);
    await travelTo(new Date(workshop.starts_at.getTime() - 600_000));
    await page.goto(address);
    await page.getByRole("link", { name: "Say that we are here" }).click();
    const here = page.locator("#here");
    await here.getByLabel("Code from the slide").fill("AAAAAA");
    await here.getByRole("button", { name: "We are here" }).click();
    await expect(complaint(page)).toContainText("That is not the code of this workshop");
    await here.getByLabel("Code from the slide").fill(workshop.check_in_code.toLowerCase());
    await here.getByRole("button", { name: "We are here" }).click();
    await expect(page.getByText("You are on the list. Welcome.")).toBeVisible();
  });

  const place = await placeOf(page, waits);
  await test.step("SN-5 afterwards they say how it was, and what can follow is offered and never begun for them", async () => {
    await travelTo(new Date(workshop.ends_at.getTime() + 3_600_000));
    await page.goto(place);
    for (const question of ["Did you feel welcome?", "Was it clear?", "Was it useful to you?"])
      await page.getByRole("group", { name: question }).getByLabel("Mostly").check();
    await press(page, "Send my answers");
    await expect(page.getByText("Thank you. Your answers are counted.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Introduction" })).toBeVisible();
    await press(page, "Send me an email about it");
    await expect(page.getByText("The email is on its way.")).toBeVisible();
    expect(await newestLetterTo(page, waits.email)).toContain("What you asked us to send");
  });

  await test.step("SN-3 on its date the list is gone, and how many came is kept", async () => {
    await travelTo(new Date(workshop.list_goes_on.getTime() + 86_400_000));
    await doJob("retention.apply-training");
    const left = "SELECT count(*)::int FROM training.workshop_place WHERE workshop_id = $1";
    await expect.poll(() => one<number>(left, [workshop.id])).toBe(0);
    const came = "SELECT came_count FROM training.workshop WHERE id = $1";
    expect(await one<number>(came, [workshop.id])).toBeGreaterThanOrEqual(1);
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link opens no place");
  });
});
