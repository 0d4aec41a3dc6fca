import { expect, test } from "./browser";
import { browserOf, cast, everybody, people, signInAs } from "./people";

for (const person of everybody) {
  const { who, role } = people[person];
  test(`${cast[who].name} signs in with one press and arrives in the area of ${role}`, async ({ page }) => {
    await signInAs(page, person);
    await expect(page.getByRole("banner")).toContainText(cast[who].name);
    await page.context().storageState({ path: browserOf(person) });
  });
}
