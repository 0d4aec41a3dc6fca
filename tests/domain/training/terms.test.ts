import { beforeAll, expect, test } from "vitest";
import { addTerm, removeTerm } from "@/lib/domain/training/terms/actions";
import { terms } from "@/lib/domain/training/terms/read";
import { someoneAs } from "@/prisma/seed/build";
import { aHost } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const { db } = freshDatabase();
const spring = { name: "Spring term", starts: "04/01/2027", ends: "26/03/2027" };

let staff: Awaited<ReturnType<typeof someoneAs>>;
beforeAll(async () => {
  staff = await someoneAs(db, "imatter_training");
});

test("TT-1 terms are data: staff write them down, area by area, and take them back", async () => {
  const { locality } = await aHost(db);
  await press(addTerm, staff.actor, { ...spring, locality: "everywhere" });
  const { subject } = await press(addTerm, staff.actor, { ...spring, locality: locality.id });
  expect((await terms(staff.actor)).terms.map(({ area }) => area).sort()).toEqual(
    [locality.name, null].sort(),
  );
  await press(removeTerm, staff.actor, { term: subject[1] });
  expect((await terms(staff.actor)).terms.map(({ area }) => area)).toEqual([null]);
});

test.each([
  ["ends before it begins", { ends: "03/01/2027" }, { ends: "Choose a day after the first one." }],
  ["lasts a year", { ends: "04/01/2028" }, { ends: "That is longer than any term. Check the year." }],
  ["has a day no calendar has", { starts: "31/02/2027" }, { starts: "Type a date, such as 02/09/2027." }],
])("a term that %s is answered beside the field, and not written", async (_what, wrong, fields) => {
  const { locality } = await aHost(db);
  const asked = { ...spring, locality: locality.id, ...wrong };
  await expect(press(addTerm, staff.actor, asked)).rejects.toMatchObject({ fields });
  expect(await db.term.count({ where: { localityId: locality.id } })).toBe(0);
});

test("two terms of one area never share a day, also when both are written at once", async () => {
  const { locality } = await aHost(db);
  const at = (starts: string) => press(addTerm, staff.actor, { ...spring, starts, locality: locality.id });
  const done = await Promise.allSettled([at("04/01/2027"), at("05/01/2027"), at("06/01/2027")]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.term.count({ where: { localityId: locality.id } })).toBe(1);
});

test("the terms that come soonest stand first, and those that are over last", async () => {
  const { locality } = await aHost(db);
  const years = [2020, 2035, 2034];
  for (const year of years)
    await press(addTerm, staff.actor, {
      ...{ name: `Year ${year}`, locality: locality.id, starts: `04/01/${year}`, ends: `26/03/${year}` },
    });
  const named = (await terms(staff.actor)).terms.map(({ name }) => name).filter((name) => /^Year/.test(name));
  expect(named).toEqual(["Year 2034", "Year 2035", "Year 2020"]);
});

test("nobody else says when terms are", async () => {
  const school = await someoneAs(db, "school");
  await expect(press(addTerm, school.actor, { ...spring, locality: "everywhere" })).rejects.toThrow();
});
