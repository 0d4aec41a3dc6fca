import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  changeMyPlace,
  giveMyPlaceBack,
  signUpForWorkshop,
  takeOfferedPlace,
} from "@/lib/domain/training/workshop-places/actions";
import { passOn } from "@/lib/domain/training/workshop-places/jobs";
import { pausedInWords } from "@/lib/domain/training/workshop-places/words";
import { visitor } from "@/lib/entry/actor";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import {
  anAddress,
  anOpenWorkshop,
  aWorldOfWorkshops,
  lettersTo,
  signsUp,
  stateOf,
} from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
beforeEach(() => world.db.rateLimit.deleteMany({}));

type Workshop = Awaited<ReturnType<typeof anOpenWorkshop>>;
const certification = (workshop: Workshop, endedAt: Date | null) =>
  world.db.leadCertification.updateMany({
    where: { personId: workshop.leadId as string },
    data: { endedAt, because: "No" },
  });
const signs = (workshop: Workshop, email: string) =>
  press(signUpForWorkshop, visitor, {
    workshop: workshop.code,
    name: "Robin",
    read: "yes",
    party: "1",
    email,
  });
const paused = { fields: { form: pausedInWords } };

describe("SN-2 while nobody leads a workshop", () => {
  test("nobody learns from outside who is on its list: everybody reads the same sentence, and no letter goes", async () => {
    const workshop = await anOpenWorkshop(world);
    const { email } = await signsUp(world, workshop);
    const before = (await lettersTo(world, email)).length;
    await certification(workshop, new Date());
    for (const address of [email, anAddress()])
      await expect(signs(workshop, address)).rejects.toMatchObject(paused);
    expect(await lettersTo(world, email)).toHaveLength(before);
  });

  test("nobody in the line is offered a place, and once somebody leads again they are", async () => {
    const workshop = await anOpenWorkshop(world, 2);
    const has = await signsUp(world, workshop, { party: 2 });
    const waits = await signsUp(world, workshop, { wait: "yes" });
    await certification(workshop, new Date());
    await press(giveMyPlaceBack, visitor, { place: has.key });
    await passOn();
    expect(await stateOf(world, waits)).toBe("waiting");
    await certification(workshop, null);
    await passOn();
    expect(await stateOf(world, waits)).toBe("offered");
  });

  test("no offer is taken and no party grows, by a press or by SQL; fewer is always possible", async () => {
    const workshop = await anOpenWorkshop(world, 4);
    const has = await signsUp(world, workshop, { party: 3 });
    const waits = await signsUp(world, workshop, { party: 2, wait: "yes" });
    const changes = (party: string) =>
      press(changeMyPlace, visitor, { place: has.key, party, accessNeeds: "" });
    await changes("2");
    expect(await stateOf(world, waits)).toBe("offered");
    await certification(workshop, new Date());
    await expect(press(takeOfferedPlace, visitor, { place: waits.key })).rejects.toMatchObject(paused);
    await expect(changes("3")).rejects.toMatchObject(paused);
    await changes("1");
    const { token_hash: hash } = (
      await database.owner.query("SELECT token_hash FROM training.workshop_place WHERE id = $1", [waits.id])
    ).rows[0];
    const tries = ["state = 'booked'", "party = 3"].map((change) =>
      tryAs(
        database,
        "imt_app",
        { hat: "visitor", place: hash },
        `UPDATE training.workshop_place SET ${change} WHERE id = '${waits.id}'`,
      ),
    );
    for (const result of await Promise.all(tries)) expect(JSON.stringify(result)).toContain("SN-2");
  });
});
