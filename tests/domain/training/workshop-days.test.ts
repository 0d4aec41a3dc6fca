import { beforeEach, describe, expect, test } from "vitest";
import { figuresOf } from "@/lib/domain/training/workshop-figures/read";
import { closeDay } from "@/lib/domain/training/workshops/actions";
import { ledWorkshop, myWorkshops, ourWorkshop, slideOf } from "@/lib/domain/training/workshops/read";
import { standingWords } from "@/lib/domain/training/workshops/words";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
beforeEach(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
});

type Given = Omit<Parameters<typeof aWorkshop>[1], "host" | "lead">;
const one = (given: Given = {}) => aWorkshop(database.db, { host, lead, ...given });
const row = ({ id }: { id: string }) => database.db.workshop.findUniqueOrThrow({ where: { id } });

describe("the day", () => {
  test("is closed by its Lead once it has ended, once, with the posters covered and no others", async () => {
    const early = await one();
    const close = ({ id }: { id: string }, covered: unknown) =>
      press(closeDay, lead.actor, { workshop: id, covered });
    expect(await problemOf(close(early, ["body"]))).toHaveProperty("form");
    const past = await one({ at: atHour(-1) });
    expect(await problemOf(close(past, ["diagnosis"]))).toHaveProperty("covered");
    await close(past, ["body", "calm", "body"]);
    expect(await row(past)).toMatchObject({ state: "held", covered: ["body", "calm"] });
    expect(await problemOf(close(past, "repair"))).toHaveProperty("form");
    const { toCome, over } = await myWorkshops(lead.actor);
    expect([toCome.length, over.length]).toEqual([1, 1]);
  });

  test("that has been and is not closed says so to the Lead and the school, not that it is open", async () => {
    const [early, past] = [await one(), await one({ at: atHour(-1) })];
    const missed = await one({ at: atHour(-2), state: "confirmed" });
    const standing = async ({ id }: { id: string }) => [
      (await ledWorkshop(lead.actor, id)).standing,
      (await ourWorkshop(host.head.actor, id)).standing,
    ];
    expect(await standing(early)).toEqual(["published", "published"]);
    expect(await standing(past)).toEqual(["unclosed", "unclosed"]);
    expect(standingWords.unclosed.label).toBe("Not closed yet");
    expect(await standing(missed)).toEqual(["missed", "missed"]);
    await press(closeDay, lead.actor, { workshop: past.id, covered: [] });
    expect(await standing(past)).toEqual(["held", "held"]);
  });

  test("has a slide with the code and the way there, for its Lead alone, from the day before until two days later", async () => {
    const workshop = await one({ at: atHour(-1) });
    expect(await slideOf(lead.actor, workshop.id)).toMatchObject({
      code: workshop.checkInCode,
      address: expect.stringMatching(`/workshops/${workshop.code}/check-in$`),
    });
    await expect(slideOf((await aLead(database.db)).actor, workshop.id)).rejects.toThrow("within reach");
    const far = await one({ at: atHour(2), room: "Attic" });
    await expect(slideOf(lead.actor, far.id)).rejects.toThrow("within reach");
    expect(await ledWorkshop(lead.actor, far.id)).toMatchObject({ slideOpen: false });
    const old = await one({ at: atHour(-4), room: "Gym" });
    await expect(slideOf(lead.actor, old.id)).rejects.toThrow("within reach");
  });

  test("SN-3 CM-4 afterwards the school sees how many through the gate, whether or not the list is there", async () => {
    const workshop = await one({ at: atHour(-5) });
    for (const party of [6, 5]) {
      const { place } = await aPlace(database.db, workshop, { party });
      await database.db.workshopPlace.update({
        where: { id: place.id },
        data: { came: party === 6 ? 6 : 0 },
      });
    }
    const figures = {
      places: { shown: 10, words: "About 10" },
      came: { shown: null, words: "Fewer than 10" },
    };
    expect(await figuresOf(host.head.actor, workshop.id)).toMatchObject(figures);
    expect(await figuresOf((await aHost(database.db)).head.actor, workshop.id)).toBeNull();
    await database.db.workshopPlace.deleteMany({ where: { workshopId: workshop.id } });
    expect(await figuresOf(host.head.actor, workshop.id)).toMatchObject(figures);
  });
});
