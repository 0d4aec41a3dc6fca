import { expect, test } from "@/tests/support/browser";
import { aWorkshopToComeTo, keep, press, putAway, signUp } from "@/tests/support/coming";
import { complaint, newestLetterTo } from "@/tests/support/learner";
import { doJob, one, travelTo } from "@/tests/support/portal";

test.use({ alone: true });
test.afterEach(putAway);
test.afterEach(() => travelTo("home"));

test("A parent checks in by the code on their phone and is offered, never enrolled in, what follows", {
  tag: "@plain",
}, async ({ page }) => {
  test.setTimeout(240_000);
  const workshop = await aWorkshopToComeTo(4);
  const family = await signUp(page, workshop, "Kit Comes", 2);
  const place = await keep(page, family);
  await press(page, "Remind me");

  await test.step("on the day they check in with the code on the slide", async () => {
    await travelTo(new Date(workshop.starts_at.getTime() - 600_000));
    await page.goto(place);
    await page.getByRole("link", { name: "Say that we are here" }).click();
    const here = page.locator("#here");
    await here.getByLabel("Code from the slide").fill("AAAAAA");
    await here.getByRole("button", { name: "We are here" }).click();
    await expect(complaint(page)).toContainText("That is not the code of this workshop");
    await expect(here.getByLabel("Code from the slide")).toHaveValue("AAAAAA");
    await here.getByLabel("Code from the slide").fill(workshop.word.toLowerCase());
    await here.getByRole("button", { name: "We are here" }).click();
    await expect(page.getByText("You are on the list. Welcome.")).toBeVisible();
  });

  await test.step("the day after, one letter asks how it was", async () => {
    await travelTo(new Date(workshop.ends_at.getTime() + 86_400_000));
    await doJob("workshop-thanks.ask");
    expect(await newestLetterTo(page, family.email)).toContain("Would you tell us how it was?");
    await page.goto(place);
    for (const question of ["Did you feel welcome?", "Was it clear?", "Was it useful to you?"])
      await page.getByRole("group", { name: question }).getByLabel("Mostly").check();
    await press(page, "Send my answers");
    await expect(page.getByText("Thank you. Your answers are counted.")).toBeVisible();
  });

  await test.step("SN-5 what can follow is offered, sent when asked for, and never begun for them", async () => {
    const enrolled = () => one<number>("SELECT count(*)::int FROM training.enrolment");
    const before = await enrolled();
    await expect(page.getByRole("link", { name: "Introduction" })).toBeVisible();
    await press(page, "Send me an email about it");
    await expect(page.getByText("The email is on its way.")).toBeVisible();
    expect(await newestLetterTo(page, family.email)).toContain("What you asked us to send");
    expect(await enrolled()).toBe(before);
    expect(await one("SELECT count(*)::int FROM network.person WHERE email = $1", [family.email])).toBe(0);
  });

  await test.step("SN-3 on its date the list is gone, and how many came is kept", async () => {
    await travelTo(new Date(workshop.list_goes_on.getTime() + 86_400_000));
    await doJob("retention.apply-training");
    const left = "SELECT count(*)::int FROM training.workshop_place WHERE workshop_id = $1";
    await expect.poll(() => one<number>(left, [workshop.id])).toBe(0);
    expect(await one("SELECT came_count FROM training.workshop WHERE id = $1", [workshop.id])).toBe(2);
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link opens no place");
  });
});
