import { expect, test } from "@/tests/support/browser";
import { aWorkshopToComeTo, giveBack, keep, press, putAway, signUp } from "@/tests/support/coming";
import { newestLetterTo } from "@/tests/support/learner";

test.use({ alone: true });
test.afterEach(putAway);

test("A parent waits, is offered a place when somebody gives theirs back, and takes it", {
  tag: "@plain",
}, async ({ page }) => {
  test.slow();
  const workshop = await aWorkshopToComeTo(2);
  const first = await signUp(page, workshop, "Nia First", 2);
  const theirs = await keep(page, first);
  const waits = await signUp(page, workshop, "Kit Waits");
  const place =
    await test.step("the letter says where in the line, and one press keeps the turn", async () => {
      expect(await newestLetterTo(page, waits.email)).toContain("You are first in line.");
      const place = await keep(page, waits);
      await expect(page.getByText("You are first in line.")).toBeVisible();
      return place;
    });
  await test.step("somebody else leaves the line with one press, and joining again keeps no old turn", async () => {
    const leaves = await signUp(page, workshop, "Lou Leaves");
    await page.goto(await keep(page, leaves));
    await press(page, "Leave the waiting list");
    await expect(page.getByText(/Nothing of an old turn is kept/)).toBeVisible();
  });
  await test.step("FA-1 the first gives the place back, and whoever waits is offered it and takes it", async () => {
    await giveBack(page, theirs);
    expect(await newestLetterTo(page, waits.email)).toContain("There is room for you now");
    await page.goto(place);
    await press(page, "Take the place");
    await expect(page.getByText("The place is yours.")).toBeVisible();
    expect(await newestLetterTo(page, waits.email)).toContain("Your place is kept");
  });
});
