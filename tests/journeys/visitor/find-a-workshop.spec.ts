import { expect, test } from "@/tests/support/browser";
import { aWorkshopToComeTo, giveBack, keep, press, putAway, signUp } from "@/tests/support/coming";
import { complaint, newestLetterTo } from "@/tests/support/learner";
import { one } from "@/tests/support/portal";

test.use({ alone: true });
test.afterEach(putAway);

test("A parent finds a workshop near their postcode and signs up without an account", {
  tag: "@plain",
}, async ({ page }) => {
  test.slow();
  const workshop = await aWorkshopToComeTo(4);
  await test.step("a place nobody knows says so, and the areas are there to choose", async () => {
    await page.goto("/workshops?near=12345");
    await expect(page.getByRole("heading", { name: "We could not find that place" })).toBeVisible();
    await page.goto("/workshops?near=sw1a");
    await expect(page.getByRole("heading", { name: "Nobody near SW1A hosts workshops yet" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Hear first" })).toBeVisible();
    await page.getByRole("link", { name: "Wendle Valley", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Nearest to Wendle Valley first" })).toBeVisible();
    await page.getByLabel("Your postcode, town or area").fill("zz1 1aa");
    await press(page, "Find workshops");
    await expect(page.getByRole("heading", { name: "Nearest to ZZ1 first" })).toBeVisible();
  });
  await test.step("a short address with a slip in it leads to where it can be looked for, and capitals do no harm", async () => {
    await page.goto("/workshops/ABCD");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Find your workshop");
    await page.getByLabel("The end of its short address").fill(` ${workshop.code.toUpperCase()} `);
    await press(page, "Find it");
    await expect(page).toHaveURL(new RegExp(`/workshops/${workshop.code}$`));
  });
  await test.step("SN-1 every cost stands before the button, and a slip is answered beside its field", async () => {
    const costs = page.getByRole("table", { name: /cost/ });
    await expect(costs).toContainText("£");
    await expect(costs.getByRole("row", { name: /This workshop/ })).toContainText("Free");
    await press(page, "Sign up");
    await expect(complaint(page)).toContainText("Tick that you have read the short introduction");
  });
  const family = await signUp(page, workshop, "Nia First", 2);
  expect(await newestLetterTo(page, family.email)).toContain("Keep your place");
  const place = await keep(page, family);
  await expect(page.getByRole("link", { name: "Put it in my calendar" })).toBeVisible();
  const file = await page.request.get(`${new URL(place, page.url()).href}/calendar.ics`);
  expect(await file.text()).toContain("BEGIN:VEVENT");
  expect(await one("SELECT count(*)::int FROM network.person WHERE email = $1", [family.email])).toBe(0);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test("A parent gives the place back by the link in their letter, without JavaScript", async ({ page }) => {
    test.slow();
    const workshop = await aWorkshopToComeTo(3);
    const taken = "SELECT taken FROM training.workshop WHERE id = $1";
    const family = await signUp(page, workshop, "Nia Back", 3);
    const place = await keep(page, family);
    await page.goto(place);
    expect(await one(taken, [workshop.id])).toBe(3);
    await giveBack(page, place);
    expect(await one(taken, [workshop.id])).toBe(0);
    const letter = await newestLetterTo(page, family.email);
    expect(letter).toContain("Your place is given back");
    expect(letter).toContain(`Hello ${family.name},`);
    await page.goto(place);
    await expect(page.getByText("You have given this back")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign up again" })).toBeVisible();
  });
});
