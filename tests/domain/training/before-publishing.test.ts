import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { Preview, PutRight } from "@/components/workshop/preview";
import { whomToAsk } from "@/lib/domain/training/hosting/whom-to-ask";
import { coursesThatFollow } from "@/lib/domain/training/published-workshops/follow-on";
import { previewOf } from "@/lib/domain/training/workshop-papers/read";
import { moveWorkshop } from "@/lib/domain/training/workshops/actions";
import { aHost, aLead, aWorkshop } from "@/prisma/seed/hosting";
import { dayAhead } from "@/tests/support/arranging";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let id: string;
beforeAll(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
  id = (await aWorkshop(database.db, { host, lead, state: "confirmed" })).id;
});

test("SN-1 before a school publishes it sees the page that people will see, with access and every cost", async () => {
  const { page } = await previewOf(host.head.actor, id);
  const courses = await coursesThatFollow(page.audience);
  const drawn = renderToStaticMarkup(Preview({ page, courses }));
  for (const words of [page.host.name, page.host.access, page.host.parking, "What it is not", "Full cost"])
    expect(drawn).toContain(words);
  expect(renderToStaticMarkup(PutRight({ id }))).toContain(`/school/hosting?publish=${id}#details`);
});

test("a change to what is not public yet leads back to publishing it, and keeps the number of places", async () => {
  const typed = { day: dayAhead(40), from: "10am", until: "11:30am", room: "Library", capacity: "17" };
  const given = { workshop: id, ...typed, second: host.head.person.id };
  const { goTo } = await press(moveWorkshop, host.head.actor, given);
  expect(goTo).toBe(`/school/workshops/${id}/publish?moved=yes`);
  expect(await database.db.workshop.findUniqueOrThrow({ where: { id } })).toMatchObject({ capacity: 17 });
});

test("somebody at a school finds by name whom to ask about hosting, and nobody's address", async () => {
  const whom = await whomToAsk(host.head.actor);
  expect(whom).toEqual({ linkContact: host.head.person.name, leads: [lead.person.name] });
  const other = await aHost(database.db);
  expect((await whomToAsk(other.head.actor)).leads).toEqual([]);
});
