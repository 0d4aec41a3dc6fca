import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CountsOnYou } from "@/components/account/counts-on-you";
import { whatCountsOnMe } from "@/lib/domain/training/second-contacts/read";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";

const { db } = freshDatabase();

test("FA-1 before somebody leaves they read which workshops count on them and what becomes of those, and may leave all the same", async () => {
  const [host, lead] = [await aHost(db), await aLead(db)];
  const led = await aWorkshop(db, { host, lead });
  await aWorkshop(db, { host, lead, at: atHour(-3) });
  const bare = { asker: "signed-in", membershipId: null, organisationId: null } as const;
  const words = async (actor: typeof lead.actor) => {
    const workshops = await whatCountsOnMe({ ...actor, ...bare });
    expect(workshops.map(({ id }) => id)).toEqual([led.id]);
    return renderToStaticMarkup(createElement(CountsOnYou, { workshops }));
  };
  expect(await words(lead.actor)).toMatch(/You lead:.*nobody new can sign up.*You can leave all the same/s);
  expect(await words(host.head.actor)).toMatch(/You stand by the Lead at:.*the school names somebody else/s);
  expect(await whatCountsOnMe((await aLead(db)).actor)).toEqual([]);
  expect(renderToStaticMarkup(createElement(CountsOnYou, { workshops: [] }))).toBe("");
});
