/** The people of the tests: the demonstration's own cast, and newcomers who open an account like anybody else. */
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { type Role, roles } from "@/lib/policy";
import { type CastMember, cast } from "@/prisma/seed/cast";
import { data } from "./portal";
import { wordsOf } from "./words";

export { type CastMember, cast };

/** Somebody in one of their hats. Helen has two, so she is two people to the portal. */
export const people = {
  amara: { who: "amara", role: "personal-learner" },
  tom: { who: "tom", role: "professional-learner" },
  ewa: { who: "ewa", role: "family" },
  priya: { who: "priya", role: "commissioner" },
  helen: { who: "helen", role: "primary-care" },
  helenAtHome: { who: "helen", role: "personal-learner" },
  colin: { who: "colin", role: "school" },
  josie: { who: "josie", role: "community-service" },
  ruth: { who: "ruth", role: "locality-hub" },
  grace: { who: "grace", role: "lead-professional" },
  daniel: { who: "daniel", role: "imatter-training" },
  sofia: { who: "sofia", role: "rhm" },
} as const satisfies Record<string, { who: CastMember; role: Role }>;

export type PersonInHat = keyof typeof people;
export const everybody = Object.keys(people) as PersonInHat[];

/** The one whose area this is. */
export const wearerOf = (role: string) => everybody.find((one) => people[one].role === role) as PersonInHat;

/** Where a signed-in browser of this person is kept during a run: `test.use({ storageState: browserOf("priya") })`. */
export const browserOf = (person: PersonInHat) => path.join(data, "browsers", `${person}.json`);

/** Presses the demonstration's own button, puts the hat on, and takes the second step where the hat asks for one. */
export async function signInAs(page: Page, person: PersonInHat): Promise<void> {
  const { who, role } = people[person];
  await page.goto("/sign-in");
  await page.getByRole("button", { name: cast[who].name }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^(?!Sign in$)/);
  if (cast[who].hats.length > 1) await putOn(page, role);
  await expect(heading).not.toHaveText("Which hat are you wearing?");
  if ((await wordsOf(heading)) === "Confirm that it is you") await takeTheSecondStep(page);
  await expect(page).toHaveURL(new RegExp(`/${role}$`));
}

/** Changes the hat in one step, from any page. */
export async function putOn(page: Page, role: Role): Promise<void> {
  if (new URL(page.url()).pathname !== "/choose-role")
    await page.getByRole("link", { name: /(Change|Choose a) hat/ }).click();
  await page.getByRole("button", { name: new RegExp(`: ${roles[role].name}\\b`) }).click();
  await page.waitForURL((url) => url.pathname !== "/choose-role");
}

/** Types the code that the demonstration shows. Each works once, so the page may have to be asked for the next. */
async function takeTheSecondStep(page: Page): Promise<void> {
  const shown = page.getByText(/The invented phone shows \d{6} now/);
  await expect(async () => {
    await page.goto("/second-step");
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000 });
  const code = /\d{6}/.exec(await wordsOf(shown))?.[0] as string;
  await page.getByLabel("Code from your app").fill(code);
  await page.getByRole("button", { name: "Confirm that it is me" }).click();
  await page.waitForURL((url) => url.pathname !== "/second-step");
}

export type Newcomer = { name: string; email: string };

let arrived = 0;

/** A name and an address that nobody has used yet. */
export function aNewcomer(name = "Robin Ashby"): Newcomer {
  arrived += 1;
  const mark = `${Date.now().toString(36)}-${process.pid}-${arrived}`;
  return { name, email: `robin-${mark}@tests.example` };
}
