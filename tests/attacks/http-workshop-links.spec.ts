import { expect, test } from "@/tests/support/browser";
import { ask } from "@/tests/support/http";
import { newestLetterTo } from "@/tests/support/learner";
import { aNewcomer } from "@/tests/support/people";
import { fingerprints, jobsAreDone, one } from "@/tests/support/portal";

test.use({ alone: true });

/** Signs up as a stranger and answers the key of the place, as its letter has it. */
async function aKey(page: import("@playwright/test").Page): Promise<string> {
  const code = await one(
    "SELECT code FROM training.workshop WHERE state = 'published' AND starts_at > now() ORDER BY starts_at DESC",
  );
  const family = aNewcomer("Lou Linked");
  await page.goto(`/workshops/${code}`);
  await page.getByLabel("Your name").fill(family.name);
  await page.getByLabel("Email address").fill(family.email);
  await page.getByLabel("I have read the short introduction").check();
  await page.getByRole("button", { name: /^(Sign up|Join the waiting list)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your email");
  return /\/workshops\/place\/(\S+)/.exec(await newestLetterTo(page, family.email))?.[1] as string;
}

test("a place's link opens it, changes nothing by being opened, and opens nothing once it is tampered with", async ({
  page,
}) => {
  const key = await aKey(page);
  await jobsAreDone();
  const before = await fingerprints();
  const opened = await ask(`/workshops/place/${key}`);
  expect(opened.status).toBe(200);
  expect(opened.headers["cache-control"]).toBe("private, no-store");
  expect(opened.text).not.toMatch(/@\S+\.example/);
  for (const bad of [
    `${key.slice(1)}A`,
    key.slice(0, 20),
    `${key}%00`,
    "..%2f..",
    "' OR 1=1 --".replaceAll(" ", "+"),
  ]) {
    const { status, text } = await ask(`/workshops/place/${bad}`);
    expect([200, 400, 404], bad).toContain(status);
    expect(text, bad).not.toMatch(/Give the place back|Leave the waiting list|Lou Linked/);
  }
  await ask(`/api/reminders/${key}`);
  expect(await fingerprints()).toEqual(before);
});

test("a mail program stops reminders with the key alone; a stranger without one stops nothing", async ({
  page,
}) => {
  const key = await aKey(page);
  const press = (path: string) =>
    ask(path, { method: "POST", body: "List-Unsubscribe=One-Click", headers: form });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect((await press(`/api/reminders/${key}`)).status).toBe(200);
  expect((await press(`/api/reminders/${key}`)).status).toBe(200);
  expect((await press(`/api/reminders/${key.slice(1)}A`)).status).toBe(404);
  expect((await press(`/workshops/place/${key}`)).status).toBe(403);
});

test("53 the calendars of areas are public, and a private one is not there without its key", async () => {
  const area = await one("SELECT slug FROM network.locality ORDER BY slug DESC");
  const feed = await ask(`/workshops/calendar.ics?area=${area}`);
  expect(feed.headers["content-type"]).toContain("text/calendar");
  expect(feed.text).toContain("BEGIN:VCALENDAR");
  expect((await ask(`/workshops/events.json?area=${area}`)).headers["content-type"]).toContain(
    "application/ld+json",
  );
  for (const lost of [
    "/workshops/calendar.ics",
    "/workshops/calendar.ics?area=nowhere",
    `/api/calendar/${"x".repeat(43)}`,
  ])
    expect((await ask(lost)).status, lost).toBe(404);
});
