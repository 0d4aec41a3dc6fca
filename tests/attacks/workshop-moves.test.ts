/** 53: a workshop moves while families sign up for it. Nobody is left with the old hour and no other letter. */
import { expect, test, vi } from "vitest";
import { signUpForWorkshop } from "@/lib/domain/training/workshop-places/actions";
import { moveWorkshop } from "@/lib/domain/training/workshops/actions";
import { visitor } from "@/lib/entry/actor";
import { dayAhead } from "@/tests/support/arranging";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { anAddress, anOpenWorkshop, aWorldOfWorkshops, lettersTo } from "@/tests/support/workshops";

const net = vi.hoisted(() => ({ asked: 0 }));
vi.mock("next/headers", () => ({
  headers: async () => {
    net.asked += 1;
    return new Headers({ "x-forwarded-for": `10.8.${net.asked >> 8}.${net.asked & 255}` });
  },
}));

const world = aWorldOfWorkshops(freshDatabase());
type Workshop = Awaited<ReturnType<typeof anOpenWorkshop>>;

const moves = ({ id }: Workshop) =>
  press(moveWorkshop, world.host.head.actor, {
    ...{ workshop: id, day: dayAhead(90), from: "10am", until: "11:30am", room: "New Room", capacity: "60" },
    second: world.host.head.person.id,
  });
const signsUp = ({ code }: Workshop, email: string) =>
  press(signUpForWorkshop, visitor, {
    ...{ workshop: code, name: "Robin", read: "yes", party: "1", email },
  });

test("53 whoever signs up beside a move has the new time in their letter, or a letter that it moved", async () => {
  const workshop = await anOpenWorkshop(world, 60);
  const families = Array.from({ length: 40 }, anAddress);
  const [before, after] = [families.slice(0, 12), families.slice(12)];
  await Promise.all([
    ...before.map((email) => signsUp(workshop, email)),
    moves(workshop),
    ...after.map((email) => signsUp(workshop, email)),
  ]);
  for (const email of families) {
    const letters = await lettersTo(world, email);
    expect(letters.map(({ text }) => text).join()).toContain("New Room");
  }
}, 60_000);
