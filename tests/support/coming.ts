/** What a parent does in a browser to come to a workshop, said once. Every step works with and without JavaScript. */
import { expect, type Page } from "@playwright/test";
import { newestLetterTo } from "./learner";
import { aNewcomer, type Newcomer } from "./people";
import { one, rows } from "./portal";

type ComingTo = {
  id: string;
  code: string;
  starts_at: Date;
  ends_at: Date;
  list_goes_on: Date;
  /** What the slide in the room shows. */
  word: string;
};

let made = 0;
const toPutAway: string[] = [];

/** Takes the tests' own workshops away again: a Lead has only so many ahead (LD-3). */
export async function putAway(): Promise<void> {
  await rows("DELETE FROM training.workshop WHERE id = ANY($1)", [toPutAway.splice(0)]);
}

/**
 * A workshop of the test's own at Fellside Primary, so that no journey fills another's room. It is set beside the
 * demonstration's, on a day on which Grace leads none. `test.afterEach(putAway)` takes it away.
 */
export async function aWorkshopToComeTo(capacity: number): Promise<ComingTo> {
  const mark = `${Date.now().toString(36)}${process.pid % 10}${++made}`.replace(/[01]/g, "x");
  const id = await one(
    `WITH latest AS (SELECT * FROM training.workshop WHERE offer_id IS NOT NULL AND state = 'published' ORDER BY created_at, starts_at DESC LIMIT 1),
      at AS (SELECT max(starts_at)::date - current_date + 3 AS days FROM training.workshop), hour AS (SELECT ((current_date + days) + time '13:00') AT TIME ZONE 'Europe/London' AS starts FROM at)
     INSERT INTO training.workshop (id, code, organisation_id, locality_id, lead_id, second_contact_id, state, audience, languages, room, starts_at, ends_at, capacity, created_at, published_at, covered, list_goes_on)
     SELECT gen_random_uuid(), $1, l.organisation_id, l.locality_id, l.lead_id, l.second_contact_id, 'published', l.audience, l.languages, $2, h.starts, h.starts + interval '90 minutes', $3, now(), now(), '{}', h.starts::date + 30
     FROM latest l, hour h RETURNING id`,
    [mark.slice(-8), `Room ${mark}`, capacity],
  );
  toPutAway.push(id);
  await rows("INSERT INTO training.workshop_code (workshop_id, word) VALUES ($1, 'KMPRTW')", [id]);
  const [workshop] = await rows<ComingTo>(
    "SELECT w.*, c.word FROM training.workshop w JOIN training.workshop_code c ON c.workshop_id = w.id WHERE w.id = $1",
    [id],
  );
  return workshop as ComingTo;
}

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Signs up for a workshop, or joins its line, and answers who did. */
export async function signUp(page: Page, { code }: ComingTo, name: string, party = 1): Promise<Newcomer> {
  const family = aNewcomer(name);
  await page.goto(`/workshops/${code}`);
  await page.getByLabel("Your name").fill(family.name);
  await page.getByLabel("Email address").fill(family.email);
  await page.getByLabel("How many of you will come?").selectOption(String(party));
  await page.getByLabel("I have read the short introduction").check();
  await page.getByRole("button", { name: /^(Sign up|Join the waiting list)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your email");
  return family;
}

/** Where the newest letter leads that has a link of the family's own. */
export async function placeOf(page: Page, { email }: Newcomer): Promise<string> {
  const letter = await newestLetterTo(page, email);
  return /\/workshops\/place\/[^\s#]+/.exec(letter)?.[0] as string;
}

/** Opens the letter and presses its one button. Answers where the place is. */
export async function keep(page: Page, family: Newcomer): Promise<string> {
  const place = await placeOf(page, family);
  await page.goto(place);
  await page.getByRole("button", { name: /^Keep my (place|turn)$/ }).click();
  await expect(page.getByText(/^Your (place|turn) is kept/).first()).toBeVisible();
  return place;
}

/** Gives a kept place back: two presses. */
export async function giveBack(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await page.locator("summary", { hasText: "Give the place back" }).click();
  await press(page, "Yes, give it back");
  await expect(page.getByText("It is given back.")).toBeVisible();
}
