import { roleNames, roles } from "@/lib/policy";
import { expect, test } from "@/tests/support/browser";
import { browserOf, cast, everybody, people } from "@/tests/support/people";

for (const person of everybody) {
  const { who, role } = people[person];
  test.describe(person, () => {
    test.use({ storageState: browserOf(person) });
    test(`${cast[who].name} opens the area of ${role} and no other`, async ({ page }) => {
      await page.goto(`/${role}`);
      await expect(page).toHaveURL(new RegExp(`/${role}$`));
      await expect(page.getByRole("banner")).toContainText(`You are here as ${roles[role].name}`);
      for (const other of roleNames.filter((name) => name !== role)) {
        await page.goto(`/${other}`);
        await expect(page, other).toHaveURL(new RegExp(`/choose-role\\?for=${other}$`));
        if (roles[other].needsOrganisation && !person.startsWith("helen"))
          await expect(page.getByRole("heading", { level: 1 }), other).toHaveText("You do not have this hat");
      }
    });
  });
}
