import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { ask } from "@/tests/support/http";
import {
  earnTheCertificate,
  join,
  markEveryLesson,
  newestLetterTo,
  passTheGateway,
  payAtTheTill,
  reflect,
  register,
  takeTheIntroduction,
} from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import { inHalfAYear } from "@/tests/support/time";

/** What people type who want others' browsers to run it. Each says its number if it ever runs. */
const corpus = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(2)>`,
  `'><svg/onload=alert(3)>`,
  `</textarea><script>alert(4)</script>`,
  `</title><script>alert(5)</script>`,
  `<iframe srcdoc="<script>parent.alert(6)</script>"></iframe>`,
  `<a href="javascript:alert(7)">x</a>`,
  `{{constructor.constructor('alert(8)')()}}`,
  `<!--<script>alert(9)</script>-->`,
  `--></script><script>alert(10)</script>`,
  `\u2028\u2029";alert(11);//`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=alert(12)>`,
  `&lt;script&gt;alert(13)&lt;/script&gt;`,
  `self.__next_f.push([1,"alert(14)"])</script>`,
];
const all = corpus.join("\n");
/** A name takes no angle brackets; this is the worst that it takes. */
const asName = `Zed " onmouseover=alert(0) ' {{7*7}} &lt;b&gt; =1+1`;

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
});

/** Every line of the corpus stands on the page as the text that it is. */
async function expectAsText(page: Page) {
  for (const line of corpus.filter((one) => !one.includes("\u2028")))
    await expect.soft(page.getByText(line).first(), line).toBeAttached();
  await expect(
    page.locator("main script, main iframe, main img[src='x'], main svg[onload], main [onmouseover]"),
  ).toHaveCount(0);
}

test("24 what a learner writes is text: in pages, in downloads, on the certificate and its public page", async ({
  page,
}) => {
  test.slow();
  await register(page, { ...aNewcomer(), name: asName });
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText(asName);
  await takeTheIntroduction(page);
  await join(page, "level-1", "card");
  await payAtTheTill(page);
  await page.getByRole("link", { name: "See the receipt" }).click();
  await expect(page.getByRole("main")).toContainText(asName);
  await page.goto("/personal-learner");
  await page.getByRole("link", { name: "Begin the first lesson" }).click();
  await reflect(page, all);
  await page.reload();
  await expect(page.getByRole("textbox").first()).toHaveValue(all);
  await page.goto("/personal-learner/reflections");
  await expectAsText(page);
  await page.goto("/personal-learner/priorities/keep");
  await page.getByRole("textbox").fill(all);
  await page.getByLabel("Yes, keep a copy of these answers in my account.").check();
  await page.getByRole("button", { name: "Keep my answers" }).click();
  await expect(page.getByText("Only you can read this")).toBeVisible();
  await expectAsText(page);
  await expectFilesAreText(page);
  await page.goto("/personal-learner");
  await page.getByRole("link", { name: "Level 1: The core model" }).first().click();
  await markEveryLesson(page);
  await passTheGateway(page);
  const code = await earnTheCertificate(page);
  await page.goto(`/verify/${code}`);
  await expect(page.getByRole("main")).toContainText(asName);
});

async function expectFilesAreText(page: Page) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const text = await ask("/personal-learner/reflections/download", { headers: { cookie } });
  expect(text.headers["content-type"]).toMatch(/^text\/plain/);
  expect(text.headers["content-disposition"]).toMatch(/^attachment/);
  const download = page.waitForEvent("download");
  await page.goto("/account/download");
  await page.getByRole("button", { name: "Page to read from I Matter Training" }).click();
  const saved = await (await download).createReadStream();
  const html = Buffer.concat(await saved.toArray()).toString();
  expect(html).toContain("&lt;script&gt;alert(1)");
  expect(html).not.toMatch(/<script>alert|<img src|<svg\/onload|<iframe/);
  const reader = await page.context().newPage();
  await reader.setContent(html);
  await expect(reader.locator("script, iframe, img[src='x']")).toHaveCount(0);
}

test("24 what a visitor writes is text for those who read it, and so is their answer in the mail", async ({
  page,
  windowOf,
}) => {
  const visitor = aNewcomer();
  await page.goto("/express-interest");
  await page.getByLabel("A course").check();
  await page.getByLabel("Your name").fill(asName);
  await page.getByLabel("Email address").fill(visitor.email);
  await page.getByLabel("What would you like to know?").fill(all);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, it has arrived");
  const staff = await windowOf("daniel");
  staff.on("dialog", (dialog) => dialog.dismiss().then(() => expect(dialog.message()).toBe("no script ran")));
  await staff.goto("/imatter-training/interest");
  const message = staff.getByRole("article").filter({ hasText: visitor.email });
  await expect(message).toContainText(asName);
  await expectAsText(staff);
  await message.getByLabel("Your answer").fill(all);
  await message.getByRole("button", { name: "Send the answer" }).click();
  await expect(message).toBeHidden();
  const letter = await newestLetterTo(page, visitor.email);
  expect(letter).toContain("<script>alert(1)</script>");
  await page.goto("/outbox");
  await expectAsText(page);
});

test("24 what a funder and staff write is text, and so is what anybody puts in an address", async ({
  windowOf,
  page,
}) => {
  const funder = await windowOf("priya");
  await funder.goto("/commissioner/pots/new");
  await funder.getByLabel("Name of the fund").fill(asName);
  await funder.getByLabel("Learning for families").check();
  await funder.getByLabel("Which area is it for?").selectOption({ label: "Wendle Valley" });
  await funder.getByLabel("How much is in it, in pounds?").fill("500");
  await funder.getByLabel("When does it close?").fill(inHalfAYear());
  await funder.getByRole("button", { name: "Set up this fund" }).click();
  await expect(funder.getByRole("heading", { level: 1 })).toHaveText(asName);
  const staff = await windowOf("daniel");
  for (const line of corpus) {
    const put = encodeURIComponent(line);
    await staff.goto(`/imatter-training/orders?number=${put}&state=${put}&page=${put}`);
    await expect(staff.locator("main script, main img[src='x']")).toHaveCount(0);
    for (const address of [
      "/learning?level=",
      "/verify?code=",
      "/sign-in?next=",
      "/express-interest?route=",
      "/how-it-works?part=",
    ])
      expect((await ask(address + put)).text, address + line).not.toContain(
        line.includes("<") ? line : "<never>",
      );
  }
  await page.goto(`/verify?code=${encodeURIComponent(asName)}`);
  await expect(page.locator("main img[src='x']")).toHaveCount(0);
});
