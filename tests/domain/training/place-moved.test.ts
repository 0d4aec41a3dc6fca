import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { PlacePage } from "@/components/workshop-place/place-page";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { seeThatItMoved } from "@/lib/domain/training/workshop-places/actions";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { visitor } from "@/lib/entry/actor";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { anOpenWorkshop, aWorldOfWorkshops, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const world = aWorldOfWorkshops(freshDatabase());
let workshop: Awaited<ReturnType<typeof anOpenWorkshop>>;
beforeEach(async () => {
  workshop = await anOpenWorkshop(world);
});

const moves = (data: object) => world.db.workshop.update({ where: { id: workshop.id }, data });
async function shown(key: string): Promise<string> {
  const place = (await myPlace(key)) as MyPlace;
  return renderToStaticMarkup(createElement(PlacePage, { place, done: undefined, courses: [] }));
}

test("a place says that its workshop moved, from when and to when, until the family says that they saw it", async () => {
  const { key } = await signsUp(world, workshop);
  const { key: unkept } = await signsUp(world, workshop, { keeps: false });
  expect(await shown(key)).not.toContain("The workshop has moved");
  await moves({ room: "Library" });
  const page = await shown(key);
  expect(page).toContain(`It was ${whenInWords(workshop)}, Hall.`);
  expect(page).toContain(`It is now ${whenInWords(workshop)}, Library.`);
  expect(await shown(key)).toContain("The workshop has moved");
  expect((await press(seeThatItMoved, visitor, { place: key })).goTo).toContain("done=seen");
  expect(await shown(key)).not.toContain("The workshop has moved");
  await press(seeThatItMoved, visitor, { place: unkept });
  expect((await myPlace(unkept))?.kept).toBe(false);
  await moves({ room: "Gym" });
  expect(await shown(key)).toContain(`It was ${whenInWords(workshop)}, Library.`);
});

test("whoever signs up after a move, or has no place any more, reads of none; more room is no move", async () => {
  await moves({ capacity: 20 });
  const early = await signsUp(world, workshop);
  expect((await myPlace(early.key))?.moved).toBeNull();
  await moves({ room: "Library" });
  expect((await myPlace((await signsUp(world, workshop)).key))?.moved).toBeNull();
  expect((await myPlace(early.key))?.moved).toMatchObject({ room: "Hall" });
  await moves({ state: "cancelled", cancelledAt: new Date() });
  expect((await myPlace(early.key))?.moved).toBeNull();
});
