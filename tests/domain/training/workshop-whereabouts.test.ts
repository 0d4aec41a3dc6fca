import { beforeAll, expect, test } from "vitest";
import { workshopCalled } from "@/lib/domain/training/published-workshops/read";
import { searchWorkshops } from "@/lib/domain/training/published-workshops/search";
import { aLocality, someoneAs } from "@/prisma/seed/build";
import { aLead, atHour, aWorkshop, hostingAt } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";

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
