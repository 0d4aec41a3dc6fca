import { beforeAll, describe, expect, test } from "vitest";
import { workshopFigures } from "@/lib/domain/training/workshop-figures/read";
import { shareInWords } from "@/lib/domain/training/workshop-figures/words";
import { someoneAs } from "@/prisma/seed/build";
import { aCertification, aHost, aPlace, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";

const { db } = freshDatabase();

let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof someoneAs>>;
let staff: Awaited<ReturnType<typeof someoneAs>>;
beforeAll(async () => {
  [host, lead] = [await aHost(db), await someoneAs(db, "lead_professional")];
  await aCertification(db, lead.person, { startsOn: inDays(-100) });
  staff = await someoneAs(db, "imatter_training");
});

let ago = 10;
async function held({ came, said, glad = said }: { came: number; said: number; glad?: number }) {
  ago += 1;
  const workshop = await aWorkshop(db, { host, lead, at: atHour(-ago), capacity: 60 });
  for (let each = 0; each < came; each++) {
    const { place } = await aPlace(db, workshop);
    await db.workshopPlace.update({ where: { id: place.id }, data: { came: 1 } });
  }
  const answers = Array.from({ length: said }, (_, at) => ({ useful: at < glad ? 4 : 1 }));
  await db.workshopFeedback.createMany({
    data: answers.map((one) => ({ ...one, workshopId: workshop.id, welcome: 4, clear: 4, on: inDays(-ago) })),
  });
  return workshop.id;
}

const figuresOf = async (id: string, who = staff) =>
  (await workshopFigures(who.actor)).find((one) => one.id === id);

describe("workshops in numbers", () => {
  test("CM-4 nine who came are hidden, and so is how it was for them; twelve are about ten", async () => {
    expect(await figuresOf(await held({ came: 9, said: 9 }))).toMatchObject({
      came: { shown: null },
      said: null,
    });
    expect(await figuresOf(await held({ came: 12, said: 12, glad: 8 }))).toMatchObject({
      came: { shown: 10 },
      said: { welcome: "Nearly everybody", useful: "More than half" },
    });
  });

  test("CM-4 answers stand still: none shows before the eighth day, and none after the seventh counts", async () => {
    ago = 6;
    const fresh = (await figuresOf(await held({ came: 12, said: 12 }))) as { said: unknown; notSaid: string };
    expect(fresh.said).toBeNull();
    expect(fresh.notSaid).toMatch(/^Answers are shown from \d/);
    ago = 9;
    const id = await held({ came: 12, said: 9 });
    await db.workshopFeedback.createMany({
      data: [1, 2].map(() => ({ workshopId: id, welcome: 1, clear: 1, useful: 1, on: inDays(-2) })),
    });
    expect(await figuresOf(id)).toMatchObject({ said: null, notSaid: "Too few have said" });
    ago = 30;
  });

  test("SN-3 how many came stays when the list of who came is deleted", async () => {
    const id = await held({ came: 21, said: 0 });
    await db.workshopPlace.deleteMany({ where: { workshopId: id } });
    expect(await figuresOf(id)).toMatchObject({ came: { shown: 20 }, places: { shown: 20 } });
  });

  test("a school and a Lead see their own workshops, and nobody else’s", async () => {
    const id = await held({ came: 1, said: 0 });
    expect(await figuresOf(id, host.head)).toBeDefined();
    expect(await figuresOf(id, lead)).toBeDefined();
    expect(await figuresOf(id, (await aHost(db)).head)).toBeUndefined();
    await expect(workshopFigures((await someoneAs(db, "primary_care")).actor)).rejects.toThrow(
      "Primary care cannot see",
    );
  });

  test.each([
    [10, 10, "Nearly everybody"],
    [9, 10, "Most"],
    [5, 10, "More than half"],
    [4, 10, "Fewer than half"],
  ])("%i of %i are %s", (glad, said, words) => expect(shareInWords(glad, said)).toBe(words));
});
