import { expect, test } from "@/tests/support/browser";
import { aWorkshopToComeTo, keep, press, putAway, signUp } from "@/tests/support/coming";
import { newestLetterTo } from "@/tests/support/learner";
import { rows } from "@/tests/support/portal";

test.use({ alone: true });
test.afterEach(putAway);

const calendarsTo = async (email: string) =>
  (
    await rows<{ calendar: string }>(
      'SELECT calendar FROM network.mail WHERE "to" = $1 AND calendar IS NOT NULL ORDER BY created_at, id',
      [email],
    )
  ).map(({ calendar }) => calendar);

const part = (name: string) => (text: string) => new RegExp(`^${name}:(\\S+)`, "m").exec(text)?.[1];

test("A workshop moves and then is called off, and everybody's calendar entry follows", async ({
  page,
  windowOf,
}) => {
  test.slow();
  const workshop = await aWorkshopToComeTo(4);
  const families = [await signUp(page, workshop, "Nia Moves"), await signUp(page, workshop, "Kit Moves", 2)];
  const places: string[] = [];
  for (const family of families) places.push(await keep(page, family));

  const school = await windowOf("colin");
  await test.step("the school moves it to another room, and the letter says what it was and what it is", async () => {
    await school.goto(`/school/workshops/${workshop.id}/move`);
    await school.getByLabel("Room", { exact: true }).fill("Library");
    await school.getByRole("button", { name: "Save the change" }).click();
    await expect(school.getByText("everybody it concerns has been told")).toBeVisible();
    for (const { email } of families)
      await expect.poll(() => newestLetterTo(page, email)).toMatch(/Before: .+, Room \w+\s+Now: .+, Library/);
  });
  await test.step("the place's own page says so until they have pressed that they saw it", async () => {
    await page.goto(places[0] as string);
    await expect(page.getByText(/^It is now .+, Library\.$/)).toBeVisible();
    await press(page, "I have seen this");
    await expect(page.getByText("You know when and where it is now.")).toBeVisible();
    await expect(page.getByText("The workshop has moved")).toHaveCount(0);
  });
  await test.step("the school calls it off, and the letter leads to others", async () => {
    await school.goto(`/school/workshops/${workshop.id}`);
    await school.locator("summary", { hasText: "Call this workshop off" }).click();
    await school.getByRole("button", { name: "Yes, call it off" }).click();
    for (const { email } of families)
      await expect.poll(() => newestLetterTo(page, email)).toContain("Other workshops near there");
  });
  await test.step("53 each calendar has one entry, which moves and then goes", async () => {
    for (const { email } of families) {
      const calendars = await calendarsTo(email);
      expect(new Set(calendars.map(part("UID"))).size).toBe(1);
      expect(calendars.map(part("METHOD"))).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
      const order = calendars.map((text) => Number(part("SEQUENCE")(text)));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(calendars[1]).toContain("Library");
    }
  });
  await page.goto(places[0] as string);
  await expect(page.getByText("This workshop has been called off")).toBeVisible();
});
