import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { type JustDone, OurWorkshopPage } from "@/components/workshop/our-workshop";
import { WorkshopsByTime } from "@/components/workshop/workshops-by-time";
import { cancelWorkshop } from "@/lib/domain/training/workshops/actions";
import { myWorkshops, ourWorkshop } from "@/lib/domain/training/workshops/read";
import { printAgain } from "@/lib/domain/training/workshops/words";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeAll(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
});

async function page(id: string, justDone: JustDone) {
  const workshop = await ourWorkshop(host.head.actor, id);
  const given = { workshop, figures: null, justDone, gate: "", over: false };
  return renderToStaticMarkup(OurWorkshopPage(given));
}

test("after a move the school is asked to print its papers again, and after other changes it is not", async () => {
  const { id } = await aWorkshop(database.db, { host, lead });
  expect(await page(id, "moved")).toContain(printAgain);
  expect(await page(id, "changed")).not.toContain(printAgain);
});

test("LD-1 the page of a workshop whose Lead lost their certification says to call it off and ask again", async () => {
  const { id } = await aWorkshop(database.db, { host, lead, room: "Gym", at: atHour(40) });
  const says = "Call it off below and ask again";
  expect(await page(id, null)).not.toContain(says);
  await database.db.leadCertification.updateMany({ data: { endedAt: new Date(), because: "ended" } });
  expect(await page(id, null)).toContain(says);
});

test("the page of a workshop whose Lead has left blames no certification and promises nobody else", async () => {
  const own = { host, lead: await aLead(database.db), room: "Attic", at: atHour(41) };
  const { id } = await aWorkshop(database.db, own);
  await database.db.workshop.update({ where: { id }, data: { leadId: null } });
  const shown = await page(id, null);
  expect(shown).toContain("Call it off below and ask again");
  expect(shown).not.toMatch(/certification|another Lead/);
});

test("a workshop that waits to be closed stands apart from those over, and its school reads that it need do nothing", async () => {
  const { id } = await aWorkshop(database.db, {
    host,
    lead: await aLead(database.db),
    room: "Loft",
    at: atHour(-1),
  });
  expect(await page(id, null)).toContain("You need do nothing");
  const workshops = await myWorkshops(host.head.actor);
  const drawn = renderToStaticMarkup(
    WorkshopsByTime({ workshops, area: "/school", named: "room", empty: "" }),
  );
  const [unclosed, toCome] = [drawn.indexOf("The Lead has still to close"), drawn.indexOf("Still to come")];
  expect(unclosed).toBeGreaterThan(0);
  expect(unclosed).toBeLessThan(toCome);
  expect(drawn).not.toContain("Over or called off");
});

test("once it is called off its page says so, counts no places, and leads to asking again", async () => {
  const lately = await aLead(database.db);
  const { id } = await aWorkshop(database.db, { host, lead: lately, room: "Attic", at: atHour(50) });
  expect((await press(cancelWorkshop, host.head.actor, { workshop: id })).goTo).toMatch(/\?cancelled=yes$/);
  const drawn = await page(id, "cancelled");
  expect(drawn).toContain("The workshop is called off, and everybody it concerns has been told.");
  expect(drawn).toContain("Ask for a workshop again");
  expect(drawn).not.toContain("Places");
});

test("a full workshop says on its page and its card how many wait, and how many places are on offer", async () => {
  const lately = await aLead(database.db);
  const given = { host, lead: lately, room: "Barn", at: atHour(55), capacity: 4 };
  const workshop = await aWorkshop(database.db, given);
  await aPlace(database.db, workshop, { party: 2 });
  const { place } = await aPlace(database.db, workshop, { party: 2, state: "waiting" });
  const offered = { state: "offered", offeredAt: new Date(), offerEndsAt: workshop.startsAt } as const;
  await database.db.workshopPlace.update({ where: { id: place.id }, data: offered });
  await aPlace(database.db, workshop, { party: 3, state: "waiting" });
  await aPlace(database.db, workshop, { party: 1, state: "waiting" });
  const says = "4 of 4 taken, 2 of them on offer to somebody who waited. 2 families wait";
  expect(await page(workshop.id, null)).toContain(says);
  const workshops = await myWorkshops(host.head.actor);
  expect(
    renderToStaticMarkup(WorkshopsByTime({ workshops, area: "/school", named: "room", empty: "" })),
  ).toContain(says);
});
