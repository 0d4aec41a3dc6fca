import { expect, test } from "@/tests/support/browser";
import { browserOf } from "@/tests/support/people";

test.describe("Ruth keeps the hub's hours and rooms, without JavaScript", () => {
  test.use({ storageState: browserOf("ruth"), javaScriptEnabled: false });

  test("a room is added and closed, and hours that are there already are not added twice", async ({
    page,
  }) => {
    await page.goto("/locality-hub");
    await expect(page.getByText("Everything is there: people can book with you")).toBeVisible();
    await page.goto("/locality-hub/rooms");
    await page.getByLabel("Name of the room").fill("The blue room");
    await page.getByRole("button", { name: "Add this room" }).click();
    await expect(page.getByText("The room is added.")).toBeVisible();
    await page.getByRole("button", { name: "Close The blue room" }).click();
    await expect(page.getByText("The room is closed.")).toBeVisible();
    await page.goto("/locality-hub/hours");
    await page.getByLabel("Saturday").check();
    await page.getByLabel("From", { exact: true }).fill("10am");
    await page.getByLabel("To", { exact: true }).fill("12");
    await page.getByRole("button", { name: "Add these hours" }).click();
    await expect(page.getByText("The hours are added.")).toBeVisible();
    await page.getByLabel("Saturday").check();
    await page.getByLabel("From", { exact: true }).fill("11am");
    await page.getByLabel("To", { exact: true }).fill("1pm");
    await page.getByRole("button", { name: "Add these hours" }).click();
    await expect(page.getByText("Some of these hours are there already.").first()).toBeVisible();
    await page.goto("/locality-hub/hours");
    await page.getByRole("button", { name: "Remove Saturday 10am to 12pm, The whole hub" }).click();
    await expect(page.getByText("That is removed.")).toBeVisible();
  });
});
