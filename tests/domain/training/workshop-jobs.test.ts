import { beforeEach, expect, test } from "vitest";
import { figuresOf } from "@/lib/domain/training/workshop-figures/read";
import { passOn } from "@/lib/domain/training/workshop-places/jobs";
import { visitor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import { whoActs, within } from "@/lib/entry/within";
import { someoneAs } from "@/prisma/seed/build";
import { aCertification, aPlace, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { anOpenWorkshop, aWorldOfWorkshops, stateOf } from "@/tests/support/workshops";

const database = freshDatabase();
const world = aWorldOfWorkshops(database);
beforeEach(() => world.db.rateLimit.deleteMany({}));

const past = new Date(Date.now() - 60_000);
async function unkept() {
  const workshop = await anOpenWorkshop(world);
  const { place } = await aPlace(world.db, workshop, { kept: false });
  await world.db.workshopPlace.update({ where: { id: place.id }, data: { keepBy: past } });
  return { workshop, place };
}
const letGo = ({ id }: { id: string }) =>
  world.db.auditEvent.findFirst({ where: { subjectId: id, action: "workshop-place.let-go" } });

test("where one workshop of a job fails, the next has its turn, and the job is tried again", async () => {
  const made = [await unkept(), await unkept(), await unkept()];
  const [broken] = made.map(({ place }) => place.id).sort();
  await database.owner.query(
    `ALTER TABLE network.mail ADD CONSTRAINT broken CHECK (key NOT LIKE 'place ${broken}%') NOT VALID`,
  );
  await expect(passOn()).rejects.toThrow("1 of 3 left out");
  for (const { place, workshop } of made) {
    expect(await stateOf(world, place)).toBe(place.id === broken ? "booked" : "lapsed");
    expect((await letGo(workshop))?.facts ?? null).toEqual(place.id === broken ? null : { places: 1 });
  }
  await database.owner.query("ALTER TABLE network.mail DROP CONSTRAINT broken");
  await passOn();
  expect(await stateOf(world, { id: broken as string })).toBe("lapsed");
});

test("whoever works as the portal for a step is themselves again afterwards, also where the step failed", async () => {
  const hat = (tx: Parameters<Parameters<typeof within>[2]>[0]) =>
    tx.$queryRaw<{ hat: string }[]>`SELECT network.hat() AS hat`;
  await within(visitor, "training", async (tx) => {
    const fails = asThePortal(tx, async () => {
      throw new Error("no");
    });
    await expect(fails).rejects.toThrow("no");
    expect(await hat(tx)).toEqual([{ hat: "visitor" }]);
    expect(whoActs(tx).asker).toBe(visitor.asker);
  });
});

test("the figures of one workshop are found however many came after it", async () => {
  const { actor } = await someoneAs(world.db, "imatter_training");
  const lead = await someoneAs(world.db, "lead_professional");
  await aCertification(world.db, lead.person, { startsOn: inDays(-210) });
  const given = { host: world.host, lead, at: atHour(-205) };
  const { id } = await aWorkshop(world.db, given);
  const { id: _, ...row } = await world.db.workshop.findUniqueOrThrow({ where: { id } });
  const later = (at: Date, n: number) => new Date(Number(at) + (n + 1) * 86_400_000);
  await world.db.workshop.createMany({
    data: Array.from({ length: 200 }, (__, n) => ({
      ...{
        ...row,
        offerId: null,
        state: "held" as const,
        heldAt: past,
        listGoesOn: later(row.listGoesOn, n),
      },
      code: `${"abcdefghjk"[n % 10]}${"abcdefghjk"[Math.floor(n / 10) % 10]}${n < 100 ? "p" : "q"}bcdef`,
      ...{ startsAt: later(row.startsAt, n), endsAt: later(row.endsAt, n) },
    })),
  });
  expect(await figuresOf(actor, id)).toMatchObject({ id });
});
