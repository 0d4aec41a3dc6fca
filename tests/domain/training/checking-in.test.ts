import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import CheckIn from "@/app/(public)/workshops/[code]/check-in/page";
import { typedAgain } from "@/lib/entry/form-data";
import { freshDatabase } from "@/tests/support/database";
import { aDayOfItsOwn, aWorldOfWorkshops, placeAt, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const { its, code, theDay, checksIn } = aDayOfItsOwn(world, database);

const shown = async (asked: { place?: string }) => {
  const params = Promise.resolve({ code: its.workshop.code });
  return renderToStaticMarkup(await CheckIn({ params, searchParams: Promise.resolve(asked) }));
};

test("a family's own link says for how many, and offers no other way in; without a link there is only that", async () => {
  const { key } = await signsUp(world, its.workshop, { party: 3 });
  await theDay();
  const theirs = await shown({ place: key });
  expect(theirs).toContain("Your sign-up is for 3 people.");
  expect(theirs).not.toContain("Come in without a sign-up");
  for (const asked of [{}, { place: "A".repeat(43) }])
    expect(await shown(asked)).toContain("Come in without a sign-up");
});

test("fewer than signed up may have come, and never more", async () => {
  const [some, all] = [
    await signsUp(world, its.workshop, { party: 3 }),
    await signsUp(world, its.workshop, { party: 1 }),
  ];
  await theDay();
  await checksIn({ word: code(), place: some.key, party: "2" });
  expect(await placeAt(world, its.workshop, some.email)).toMatchObject({ party: 3, came: 2 });
  await checksIn({ word: code(), place: all.key, party: "6" });
  expect(await placeAt(world, its.workshop, all.email)).toMatchObject({ party: 1, came: 1 });
});

test("a slip in the code from the slide is shown again as it was typed, and a secret never is", () => {
  const typed = new FormData();
  typed.set("word", "kmp rt");
  typed.set("code", "123456");
  expect(typedAgain(typed)).toEqual({ word: "kmp rt" });
});
