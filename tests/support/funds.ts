/** Funds and codes as a funder makes them, through the portal's own actions. */

import { beforeAll, beforeEach } from "vitest";
import { makeCode, setUpFund, takeFundedPlace } from "@/lib/domain/training/funding/actions";
import { codeCard } from "@/lib/domain/training/funding/read";
import type { Actor } from "@/lib/entry/actor";
import { after, days, now, travel } from "@/lib/platform/clock";
import { aLocality, someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import type { aBuyer, World } from "./money";

export const inDays = (n: number) => after(now(), days(n)).toISOString().slice(0, 10);

/** What a form would say beside its fields; nothing when it went well. */
export const problemOf = (tried: Promise<unknown>): Promise<Record<string, string>> =>
  tried.then(
    () => ({}),
    (error) => error.fields ?? error,
  );

type Buyer = Pick<Awaited<ReturnType<typeof aBuyer>>, "actor" | "place">;

export const take = (buyer: Buyer, placeCode: string, postcode = "zz1 1aa") =>
  press(takeFundedPlace, buyer.actor, { enrolment: buyer.place.id, placeCode, postcode });

export type Funder = {
  actor: Actor;
  organisation: { id: string } | null;
  here: { id: string };
  aFund(given?: Record<string, unknown>): Promise<string>;
  aCode(pot: string, given?: Record<string, unknown>): Promise<{ id: string; code: string; key: string }>;
};

/** Before the tests of a file: Wendle Valley, Harrow Moor, and a commissioner with an empty purse book. */
export function aFunder(world: World): Funder {
  const funder = {} as Funder;
  beforeAll(async () => {
    funder.here = await aLocality(world.db, {
      slug: "here",
      name: "Wendle Valley",
      districts: { ZZ1: [600_000, 500_000] },
    });
    await aLocality(world.db, { slug: "there", name: "Harrow Moor", districts: { ZZ8: [622_000, 512_000] } });
    const { actor, organisation } = await someoneAs(world.db, "commissioner");
    Object.assign(funder, { actor, organisation });
  });
  beforeEach(() => travel(0));
  funder.aFund = async (given = {}) => {
    const purpose = "targeted_family_learning";
    const typed = { name: "A fund", purpose, locality: funder.here.id, amount: "£5,000", closes: inDays(90) };
    return (await press(setUpFund, funder.actor, { ...typed, ...given })).subject[1];
  };
  funder.aCode = async (pot, given = {}) => {
    const typed = { pot, label: "Autumn", course: "level-1", uses: "10", expires: inDays(60) };
    const { subject, goTo } = await press(makeCode, funder.actor, { ...typed, ...given });
    const key = new URL(goTo as string, "http://here").searchParams.get("key") as string;
    const card = await codeCard(funder.actor, pot, subject[1], key);
    return { id: subject[1], code: card.code as string, key };
  };
  return funder;
}
