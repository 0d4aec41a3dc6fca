import { expect, test } from "./browser";
import {
  earnTheCertificate,
  join,
  markEveryLesson,
  passTheGateway,
  payAtTheTill,
  takeTheIntroduction,
} from "./learner";
import { browserOf } from "./people";

/** Three learners at three points of the way, so that every page of theirs has something on it. */
test.describe("Amara", () => {
  test.use({ storageState: browserOf("amara") });
  test("Amara has a certificate for Level 1 and pays for Level 2", async ({ page }) => {
    await page.goto("/personal-learner");
    await page.getByRole("link", { name: "Level 1: The core model" }).first().click();
    await finish(page);
    await join(page, "level-2", "card");
    await payAtTheTill(page);
  });
});

test.describe("Tom", () => {
  test.use({ storageState: browserOf("tom") });
  test("Tom has a certificate for Level 1 and thinks about Level 2", async ({ page }) => {
    await throughLevelOne(page, "/professional-learner");
  });
});

test.describe("Ewa", () => {
  test.use({ storageState: browserOf("ewa") });
  test("Ewa has a certificate for Level 1 and has not paid for Level 2 yet", async ({ page }) => {
    await throughLevelOne(page, "/family");
    await join(page, "level-2", "card", "/family");
    await expect(page.getByRole("heading", { level: 1, name: "How your place is paid for" })).toBeVisible();
  });
});

type Page = Parameters<typeof markEveryLesson>[0];

async function throughLevelOne(page: Page, area: string) {
  await takeTheIntroduction(page, area);
  await join(page, "level-1", "card", area);
  await payAtTheTill(page);
  await page.getByRole("link", { name: "Go to your course" }).click();
  await finish(page);
}

async function finish(page: Page) {
  await markEveryLesson(page);
  await passTheGateway(page);
  await earnTheCertificate(page);
}
