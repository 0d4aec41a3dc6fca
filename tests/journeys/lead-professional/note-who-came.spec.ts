import { expect, test } from "@/tests/support/browser";
import { aWorkshopToComeTo, keep, press, putAway, signUp } from "@/tests/support/coming";
import { signInAs } from "@/tests/support/people";
import { travelTo } from "@/tests/support/portal";

test.use({ alone: true });
test.afterEach(putAway);
test.afterEach(() => travelTo("home"));

test("A Lead notes who came and puts somebody on the list, and the page shows it at once", {
  tag: "@plain",
}, async ({ page, context, javaScriptEnabled }) => {
  test.setTimeout(240_000);
  const workshop = await aWorkshopToComeTo(10);
  for (const name of ["Ada Comes", "Bo Comes", "Cy Comes"])
    await keep(page, await signUp(page, workshop, name, 2));
  await context.clearCookies();
  await travelTo(new Date(workshop.starts_at.getTime() + 600_000));
  await signInAs(page, "grace");
  await page.goto(`/lead-professional/workshops/${workshop.id}/list`);

  await test.step("one press says how many came, and the next name stays in sight", async () => {
    const cy = page.getByRole("row").filter({ hasText: "Cy Comes" });
    const none = cy.getByRole("button", { name: "0 of 2: Cy Comes" });
    await none.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await none.click();
    await expect(cy).toContainText("Did not come");
    await expect(cy.getByRole("button", { name: "0 of 2, noted: Cy Comes" })).toBeInViewport();
    if (javaScriptEnabled !== false) expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await cy.getByRole("button", { name: "1 of 2: Cy Comes" }).click();
    await expect(cy).toContainText("1 of 2 came");
  });

  await test.step("who came without a sign-up stands on it, one after the other", async () => {
    for (const name of ["Didi Walks", "Em Walks"]) {
      await page.getByLabel("Their name").fill(name);
      await press(page, "Put them on the list");
      await expect(page.getByText(`${name} is on the list`)).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: name })).toContainText("Came without a sign-up");
    }
  });
});
