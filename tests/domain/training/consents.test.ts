import { expect, test, vi } from "vitest";
import { placesAgreedTo } from "@/lib/domain/training/consents/read";
import { aMembership, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aBuyer, aWorldWithPrices } from "@/tests/support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());

test("each place somebody agreed to terms for has its course's name, whichever of their hats is worn, and is nobody else's", async () => {
  const one = await aBuyer(world);
  const other = await aBuyer(world);
  const hat = await aMembership(world.db, { person: one.person, role: "professional_learner" });
  for (const actor of [one.actor, await wearing(world.db, hat.id)]) {
    const places = await placesAgreedTo(actor);
    expect(places.get(one.place.id)).toMatchObject({ hat: "personal-learner", isOpen: true });
    expect(places.get(one.place.id)?.course).toBeTruthy();
    expect(places.has(other.place.id)).toBe(false);
  }
});
