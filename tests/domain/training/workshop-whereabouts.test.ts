import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import WorkshopsPage from "@/app/(public)/workshops/page";
import { workshopCalled } from "@/lib/domain/training/published-workshops/read";
import { searchWorkshops } from "@/lib/domain/training/published-workshops/search";
import { foundInWords, nothingInWords, whenInWords } from "@/lib/domain/training/published-workshops/words";
import { aLocality, someoneAs } from "@/prisma/seed/build";
import { aLead, atHour, aWorkshop, hostingAt } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const { db } = freshDatabase();
const search = (near: string) => searchWorkshops({ near, within: "5" });

let open: Awaited<ReturnType<typeof aWorkshop>>;
let quiet: typeof open;

beforeAll(async () => {
  const districts = { ZZ1: [600_000, 500_000], ZZ2: [610_000, 500_000] } as const;
  const locality = await aLocality(db, { slug: "valley", name: "Long Valley", districts });
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  await db.organisation.update({ where: { id: organisation.id }, data: { localityId: locality.id } });
  await hostingAt(db, organisation, head.person, { postcode: "ZZ1 1AA", town: "Wendle" });
  const here = { host: { head, organisation, locality }, lead: await aLead(db) };
  open = await aWorkshop(db, { ...here, at: atHour(20) });
  quiet = await aWorkshop(db, { ...here, at: atHour(30), state: "confirmed" });
});

test.each([
  ["half a postcode", "zz1", "ZZ1"],
  ["a town in which somebody hosts", " WENDLE ", "Wendle"],
  ["an area by its whole name", "long valley", "Long Valley"],
  ["an area by how its name begins", "Long", "Long Valley"],
])("%s says where to look from", async (_what, typed, name) => {
  const { near, here, found } = await search(typed);
  expect([near, here?.name, found.length]).toEqual(["found", name, 1]);
});

test.each([
  ["half of a postcode there is", "sw1a", "SW1A"],
  ["a whole one, with a slip in it", "LS1 IAA", "LS1"],
  ["a town", "Stow-on-the-Wold", "“Stow-on-the-Wold”"],
])("%s near which nobody hosts is said to be that, and not to be unknown", async (_what, typed, called) => {
  const answer = await search(typed);
  expect(answer).toMatchObject({ near: "nobody", called, here: null, found: [] });
  expect(foundInWords(answer)).toBe(`Nobody near ${called} hosts workshops yet`);
});

test("where nothing is chosen and nothing comes, no choice is blamed for it", () => {
  const here = { name: "ZZ1", easting: 1, northing: 1 };
  expect(nothingInWords({ page: 1, here: null }, false).title).toBe("No workshop is open just now");
  expect(nothingInWords({ page: 1, here }, false).title).toBe("No workshop near ZZ1 is open just now");
  expect(nothingInWords({ page: 1, here }, true).title).toBe("No workshop fits at the moment");
  expect(nothingInWords({ page: 2, here }, true).title).toBe("There are no more");
});

test("the link of each card says when, so that two of one school are told apart", async () => {
  const page = renderToStaticMarkup(await WorkshopsPage({ searchParams: Promise.resolve({ near: "zz1" }) }));
  const [, link = ""] = new RegExp(`<a href="/workshops/${open.code}"[^>]*>(.*?)</a>`).exec(page) ?? [];
  expect(link).toContain(whenInWords(open));
});

test("near a place where nobody hosts, the way to hear first stands on the page", async () => {
  const page = async (near: string) =>
    renderToStaticMarkup(await WorkshopsPage({ searchParams: Promise.resolve({ near }) }));
  expect(await page("SW1A")).toContain("/express-interest?route=workshop");
  expect(await page("SW1A")).not.toContain("We do not know");
  expect(await page("12345")).toContain("We do not know “12345”");
});

test("an area is looked at from the middle of its districts", async () => {
  expect((await search("Long Valley")).here).toMatchObject({ easting: 605_000, northing: 500_000 });
});

test("a short address is read in capitals, with spaces and as a whole, and a slip in it is nobody's workshop", async () => {
  const spaced = `${open.code.slice(0, 4)} ${open.code.slice(4)}`.toUpperCase();
  for (const typed of [open.code.toUpperCase(), spaced, `http://x.example/workshops/${open.code}/?a=b#c`])
    expect(await workshopCalled(typed), typed).toMatchObject({ code: open.code });
  for (const typed of ["abcd", "", "/", open.code.slice(1), quiet.code, "x".repeat(500)])
    expect(await workshopCalled(typed), typed).toBeNull();
});
