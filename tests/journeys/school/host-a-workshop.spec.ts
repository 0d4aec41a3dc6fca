import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { expectUsable } from "@/tests/support/usable";
import { wordsOf } from "@/tests/support/words";

/** A day so many days from now that is no weekend, as a date field takes it. */
function schoolDay(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

test(
  "a school asks for a workshop, a Lead offers a time, the school chooses and publishes, and a surgery says who comes",
  { tag: "@plain" },
  async ({ windowOf }, { project }) => {
    test.slow();
    const isPlain = project.use.javaScriptEnabled === false;
    const room = `Room ${Date.now().toString(36)}${isPlain ? "p" : ""}`;
    const school = await windowOf("colin");
    await test.step("the school asks, and sees what a wrong day says", async () => {
      await asks(school, room);
    });
    const lead = await windowOf("grace");
    await test.step("the Lead sees the cap, offers a time with somebody beside them", () =>
      offers(lead, room, isPlain));
    await test.step("the school chooses it, reads the costs and publishes", () =>
      choosesAndPublishes(school, isPlain));
    await test.step("it prints a poster, a letter and a note for colleagues, each named by its day", async () => {
      for (const paper of ["Poster", "Letter to parents", "Note for school staff"]) {
        const address = await school.getByRole("link", { name: paper, exact: true }).getAttribute("href");
        const answer = await school.request.get(address as string);
        expect(answer.headers()["content-type"]).toBe("application/pdf");
        expect(answer.headers()["content-disposition"]).toMatch(/-get-started-\d{1,2}-[a-z]+-\d{4}\.pdf"$/);
      }
    });
    await test.step("the school asks a surgery, which says who will come, and could still change it", async () => {
      await school.getByLabel("Which surgery shall we ask?").selectOption({ label: "Millbrook Surgery" });
      await school.getByRole("button", { name: "Ask this surgery" }).click();
      await expect(school.getByText("Waits for an answer")).toBeVisible();
      await supports(await windowOf("helen"), school);
    });
    await test.step("the Lead finds the day, the place and whom to turn to", async () => {
      await lead.goto(`/lead-professional/workshops/${new URL(school.url()).pathname.split("/").pop()}`);
      await expect(lead.getByRole("main")).toContainText(room);
      await expect(lead.getByText("Helen Marsh, GP will come")).toBeVisible();
      await expect(lead.getByText("If you are worried about somebody’s safety")).toBeVisible();
      await expect(lead.getByText("Bring a lead for the loudspeaker")).toBeVisible();
      await expect(
        lead.getByText(/the slide on the wall: it can be opened from the day before/),
      ).toBeVisible();
      await expect(lead.getByRole("link", { name: "The slide with the code" })).toHaveCount(0);
    });
  },
);

async function asks(school: Page, room: string) {
  await school.goto("/school/workshops/ask");
  const fill = async (day: string) => {
    await school.getByLabel("Day", { exact: true }).fill(day);
    await school.getByLabel("Part of the day").selectOption("Afternoon");
    await school.getByLabel("About how many people do you expect?").fill("18");
    await school.getByLabel("Parents and carers of primary-age children").check();
    await school.getByLabel("Which room?").fill(room);
    await school.getByRole("button", { name: "Ask for a workshop" }).click();
  };
  await fill("2020-02-03");
  await expect(school.getByText("Choose a day that is still to come.").first()).toBeVisible();
  await expect(school.getByLabel("Which room?")).toHaveValue(room);
  await fill(schoolDay(30 + (Date.now() % 40)));
  await expect(school.getByText("Your request is with the Leads in your area")).toBeVisible();
}

async function offers(lead: Page, room: string, isPlain: boolean) {
  await lead.goto("/lead-professional/requests");
  await expect(lead.getByText(/of at most 8 workshops ahead/)).toBeVisible();
  const requests = await lead.getByRole("link", { name: "Fellside Primary School" }).all();
  const addresses = await Promise.all(requests.map((one) => one.getAttribute("href")));
  for (const address of addresses.reverse()) {
    await lead.goto(address as string);
    if ((await wordsOf(lead.getByRole("main"))).includes(room)) break;
  }
  await expect(lead.getByRole("main")).toContainText(room);
  await lead.getByLabel("From").fill("6am");
  await lead.getByLabel("Until").fill("7am");
  await lead.getByLabel("Second contact").selectOption({ index: 1 });
  await lead.getByLabel("Anything the school should know").fill("Bring a lead for the loudspeaker, please.");
  await lead.getByRole("button", { name: "Offer this time" }).click();
  await expect(lead.getByText("begins at 8am at the earliest").first()).toBeVisible();
  await lead.getByLabel("From").fill(isPlain ? "11am" : "1:15pm");
  await lead.getByLabel("Until").fill(isPlain ? "12:30pm" : "2:45pm");
  await lead.getByRole("button", { name: "Offer this time" }).click();
  await expect(lead.getByText("Waits for the school")).toBeVisible();
}

async function choosesAndPublishes(school: Page, isPlain: boolean) {
  await school.reload();
  if (!isPlain) await expectUsable(school, "/school/workshops/requests/[id] with an offer");
  await school
    .getByRole("button", { name: /^Choose this time/ })
    .first()
    .click();
  await expect(school.getByText("You have chosen this time.")).toBeVisible();
  await expect(school.getByText("Bring a lead for the loudspeaker")).toBeVisible();
  await school.getByRole("link", { name: "Read and publish" }).click();
  await expect(school.getByRole("heading", { name: "What people will see" })).toBeVisible();
  const access = school.getByRole("definition").filter({ hasText: "Step-free from the front gate." });
  await expect(access).toBeVisible();
  await expect(school.getByRole("table")).toContainText("£45");
  await expect(school.getByLabel("How many people is there room for?")).toHaveValue("18");
  if (!isPlain) await expectUsable(school, "/school/workshops/[id]/publish with its form");
  await school.getByLabel("How many people is there room for?").fill("20");
  await school.getByRole("button", { name: "Publish this workshop" }).click();
  await expect(school.getByText("Tick this once you have read").first()).toBeVisible();
  await school.getByLabel("I have read the costs").check();
  await school.getByRole("button", { name: "Publish this workshop" }).click();
  await expect(school.getByText("Parents and carers can see this workshop")).toBeVisible();
}

async function supports(surgery: Page, school: Page) {
  const id = new URL(school.url()).pathname.split("/").pop();
  await surgery.goto(`/primary-care/workshops/${id}`);
  await expect(surgery.getByText("What you leave out")).toBeVisible();
  await expect(surgery.getByRole("main")).not.toContainText(/\d+ of \d+|waiting list/i);
  await surgery.getByLabel("Who will come?").fill("Helen Marsh, GP");
  await surgery.getByRole("button", { name: "Yes, they will come" }).click();
  await expect(surgery.getByText("Thank you. The school has been told.")).toBeVisible();
  await expect(surgery.getByRole("heading", { name: "Change your answer" })).toBeVisible();
  await expect(surgery.getByLabel("Who will come?")).toHaveValue("Helen Marsh, GP");
  await school.reload();
  await expect(school.getByText("Helen Marsh, GP will come")).toBeVisible();
}
