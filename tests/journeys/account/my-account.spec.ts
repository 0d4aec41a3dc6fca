import { expect, test } from "@/tests/support/browser";
import { codeIn, join, newestLetterTo, reflect, register, signInByMail } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";

test("a person sees where they are signed in, and signs the other device out at once", async ({
  page,
  windowOf,
}) => {
  const me = await register(page);
  const other = await windowOf("a stranger");
  await signInByMail(other, me);
  await page.goto("/account/devices");
  await expect(page.getByRole("listitem").filter({ hasText: "Last used on" })).toHaveCount(2);
  await page.getByRole("button", { name: "Sign out everywhere but here" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Last used on" })).toHaveCount(1);
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
});

test("a person reads what they agreed to, with the exact words and a receipt, and takes it back", async ({
  page,
}) => {
  await register(page);
  await page.goto("/personal-learner/priorities/keep");
  await page.getByRole("radio").first().check();
  await page.getByLabel("Yes, keep a copy of these answers in my account.").check();
  await page.getByRole("button", { name: "Keep my answers" }).click();
  await expect(page.getByText("Only you can read this")).toBeVisible();
  await page.goto("/account/consents");
  const consent = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /Take this back/ }) });
  await consent.getByRole("link", { name: /Exact words and receipt/ }).click();
  await expect(page.getByRole("heading", { name: "The exact words" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Receipt for machines" }).click();
  const receipt = JSON.parse(await textOf(await download));
  expect(JSON.stringify(receipt)).toContain(new URL(page.url()).pathname.split("/").pop());
  await page.goBack();
  await page.getByRole("button", { name: /Take this back/ }).click();
  await expect(page.getByText("Taken back").first()).toBeVisible();
  await page.goto("/personal-learner/priorities");
  await expect(page.getByText("Nothing is kept here")).toBeVisible();
});

test("a person changes name and address, and sees in the list of deeds what was done", async ({ page }) => {
  await register(page);
  await page.goto("/account");
  await page.getByLabel("Your name").fill("Rowan Ashby");
  await page.getByRole("button", { name: "Change my name" }).click();
  await expect(page.getByText("Your name is changed.")).toBeVisible();
  const { email } = aNewcomer();
  await page.getByLabel("New email address").fill(email);
  await page.getByRole("button", { name: "Send a code there" }).click();
  await expect(page).toHaveURL(/\/account\/email$/);
  await page.getByLabel(/Code/).fill(codeIn(await newestLetterTo(page, email)));
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText("Your email address is changed.", { exact: false })).toBeVisible();
  await page.goto("/account/who-looked");
  await expect(page.getByRole("table", { name: "What you did" })).toContainText("changed account details");
});

test("a person takes away everything that is held, one file from each controller", async ({ page }) => {
  const me = await register(page);
  await join(page, "introduction");
  await page.getByRole("link", { name: "Begin the first lesson" }).click();
  await reflect(page, "Kept for the download.");
  await page.goto("/account/download");
  const fetched = async (label: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: label }).click();
    return textOf(await download);
  };
  const network = await fetched("File for machines from The I Matter network");
  const training = await fetched("File for machines from I Matter Training");
  expect(JSON.stringify(JSON.parse(network))).toContain(me.email);
  expect(network).not.toContain("Kept for the download.");
  expect(JSON.stringify(JSON.parse(training))).toContain("Kept for the download.");
  expect(await fetched("Page to read from I Matter Training")).toContain("Kept for the download.");
  await fetched("Page to read from Relationship Health Matters CIC");
});

test("a person leaves for good, and the account is gone", { tag: "@plain" }, async ({ page }) => {
  const me = await register(page);
  await page.goto("/account/leave");
  const everything = page.getByRole("region", { name: "Leave everything" });
  await everything.getByRole("button", { name: "Leave and delete my account" }).click();
  await expect(everything.getByRole("alert")).toBeVisible();
  await everything.getByLabel("I know that this cannot be undone").check();
  await everything.getByRole("button", { name: "Leave and delete my account" }).click();
  await expect(page).toHaveURL(/\/goodbye$/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Email address").fill(me.email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  expect(await newestLetterTo(page, me.email)).toContain("there is no account for it");
});

const textOf = async (download: { createReadStream(): Promise<NodeJS.ReadableStream> }) => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};
