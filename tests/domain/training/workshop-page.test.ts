import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import OneWorkshopPage from "@/app/(public)/workshops/[code]/page";
import { aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { aWorldOfWorkshops } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const world = aWorldOfWorkshops(freshDatabase());

test.each([
  ["called off", { state: "cancelled", cancelledAt: new Date() }, "This workshop has been called off"],
  ["held", { state: "held", heldAt: new Date() }, "This workshop has begun, or is over"],
] as const)(
  "a workshop that was %s says so under its heading, with a way to others",
  async (_what, data, says) => {
    const workshop = await aWorkshop(world.db, {
      host: world.host,
      lead: await aLead(world.db),
      at: atHour(data.state === "held" ? -1 : 50),
    });
    await world.db.workshop.update({ where: { id: workshop.id }, data });
    const page = renderToStaticMarkup(
      await OneWorkshopPage({ params: Promise.resolve({ code: workshop.code }) }),
    );
    const [notice, others, facts] = [
      page.indexOf(says),
      page.indexOf("See other workshops"),
      page.indexOf("Who it is for"),
    ];
    expect(notice).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(notice);
    expect(facts).toBeGreaterThan(others);
  },
);

test("what families ask first is answered before they sign up, and the needs box asks for no reasons", async () => {
  const workshop = await aWorkshop(world.db, {
    ...{ host: world.host, lead: await aLead(world.db), at: atHour(60), capacity: 1 },
  });
  const shown = async () =>
    renderToStaticMarkup(await OneWorkshopPage({ params: Promise.resolve({ code: workshop.code }) }));
  for (const ask of ["May I bring my baby?", "Can somebody interpret?", "What if I come late?"])
    expect(await shown()).toContain(ask);
  expect(await shown()).toMatch(/Tell us what helps you take part.*You need not say why\./s);
  await aPlace(world.db, workshop);
  expect((await shown()).match(/every place is taken/gi)).toHaveLength(1);
  await world.db.workshop.update({
    where: { id: workshop.id },
    data: { state: "cancelled", cancelledAt: new Date() },
  });
  expect(await shown()).not.toContain("May I bring my baby?");
});

test("SN-2 a workshop without its Lead says that nobody can sign up for now, and shows no form", async () => {
  const workshop = await aWorkshop(world.db, {
    ...{ host: world.host, lead: await aLead(world.db), at: atHour(55) },
  });
  const shown = async () =>
    renderToStaticMarkup(await OneWorkshopPage({ params: Promise.resolve({ code: workshop.code }) }));
  expect(await shown()).toContain("I have read the short introduction");
  await world.db.workshop.update({ where: { id: workshop.id }, data: { leadId: null } });
  expect(await shown()).toContain("Nobody can sign up for now");
  expect(await shown()).not.toContain("I have read the short introduction");
});
