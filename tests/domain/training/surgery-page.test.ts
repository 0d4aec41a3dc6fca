import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { SupportAskedPage } from "@/components/workshop/support-asked";
import { agreeToSupport } from "@/lib/domain/training/workshop-support/actions";
import { oneSupportAsked } from "@/lib/domain/training/workshop-support/read";
import { someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aWorkshop } from "@/prisma/seed/hosting";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
let surgery: Awaited<ReturnType<typeof someoneAs>>;
let id: string;
beforeAll(async () => {
  const host = await aHost(database.db);
  surgery = await someoneAs(database.db, "primary_care");
  const organisationId = surgery.organisation?.id as string;
  id = (await aWorkshop(database.db, { host, lead: await aLead(database.db) })).id;
  await database.db.workshopSupport.create({ data: { workshopId: id, organisationId, askedAt: new Date() } });
});

async function page() {
  const asked = await oneSupportAsked(surgery.actor, id);
  return renderToStaticMarkup(SupportAskedPage({ asked, justAnswered: false, over: false }));
}

test("a surgery prints when, where and what to say on one sheet, without the questions the page asks it", async () => {
  const drawn = await page();
  expect(drawn).toContain("print this page: it fits one sheet");
  expect(drawn).toMatch(/aria-labelledby="answer" class="[^"]*no-print/);
  expect(drawn).not.toMatch(/aria-labelledby="say" class="[^"]*no-print/);
});

test("a surgery reads its own answer as its own, and can change it until the workshop begins", async () => {
  expect(await page()).toContain("You have not answered yet");
  await press(agreeToSupport, surgery.actor, { workshop: id, who: "Sam Example, GP" });
  const drawn = await page();
  expect(drawn).toContain("Sam Example, GP will come");
  expect(drawn).toContain("Change your answer");
  expect(drawn).toContain("Nobody can come any more");
});
