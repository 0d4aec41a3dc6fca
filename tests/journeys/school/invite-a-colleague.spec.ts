import { expect, test } from "@/tests/support/browser";
import { newestLetterTo, register } from "@/tests/support/learner";
import { aNewcomer, putOn } from "@/tests/support/people";

test("a link contact invites a colleague, whom only the right address can be, and ends the place again", async ({
  page,
  windowOf,
}) => {
  test.slow();
  const colleague = aNewcomer("Wren Halloran");
  const contact = await windowOf("colin");
  const invitation = await test.step("the link contact sends the invitation", async () => {
    await contact.goto("/school/people");
    await contact.getByLabel("Their email address").fill(colleague.email);
    await contact.getByRole("button", { name: "Send the invitation" }).click();
    await expect(contact.getByRole("table", { name: /Invitations that wait/ })).toContainText(
      colleague.email,
    );
    return /\/invitation\/\S+/.exec(await newestLetterTo(page, colleague.email))?.[0] as string;
  });
  await test.step("somebody else who finds the letter cannot use it", async () => {
    const finder = await windowOf("amara");
    await finder.goto(invitation);
    await expect(
      finder.getByText("This invitation is not for the account you are signed in with"),
    ).toBeVisible();
    await expect(finder.getByRole("button", { name: "Yes, I accept" })).toBeHidden();
  });
  await test.step("the colleague opens an account, reads what the hat means and accepts", async () => {
    await page.goto(invitation);
    await expect(page.getByText("invites you to join them here")).toContainText("Fellside Primary School");
    await expect(page.getByText("Your role would be")).toContainText("School or nursery");
    await expect(page.getByRole("link", { name: "Sign in" }).last()).toHaveAttribute("href", /next=%2Finv/);
    await page.getByRole("link", { name: "Open an account" }).click();
    await register(page, colleague);
    await expect(page).toHaveURL(invitation);
    await page.getByRole("button", { name: "Yes, I accept" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which hat are you wearing?");
    await putOn(page, "school");
    await expect(page.getByRole("banner")).toContainText("School or nursery, Fellside Primary School");
  });
  await test.step("the place ends, and with it the hat, at once", async () => {
    await contact.reload();
    await contact.getByRole("link", { name: "Change Wren Halloran" }).click();
    await contact.getByRole("button", { name: "End the place of Wren Halloran" }).click();
    await expect(contact.getByText("That place has ended, at once.")).toBeVisible();
    await expect(contact.getByRole("table", { name: /People at/ })).not.toContainText(colleague.email);
    await page.goto("/school");
    await expect(page).not.toHaveURL(/\/school$/);
  });
});
