import { beforeEach, describe, expect, test } from "vitest";
import { moveWorkshop } from "@/lib/domain/training/workshops/actions";
import { clashOf } from "@/lib/domain/training/workshops/clashes";
import { leadTaken, offerTaken, roomTaken } from "@/lib/domain/training/workshops/words";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { askedAndOffered, dayAhead } from "@/tests/support/arranging";
import { freshDatabase } from "@/tests/support/database";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";

const { db } = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
beforeEach(async () => {
  host = await aHost(db);
});
type Lead = Awaited<ReturnType<typeof aLead>>;
const at = atHour(40, 10);
const one = async (room: string, lead?: Lead) =>
  aWorkshop(db, { host, lead: lead ?? (await aLead(db)), room, at });

describe("two workshops of a school at one time", () => {
  test.each([
    ["Room_1", "Room 1"],
    ["100%", "100 chairs"],
    ["Room \\1", "Room 1"],
  ])("may be in “%s” and in “%s”: a name is no pattern", async (room, other) => {
    await one(other);
    const workshop = await aWorkshop(db, { host, lead: await aLead(db), at: atHour(41) });
    const typed = { day: dayAhead(40), from: "10am", until: "11:30am", capacity: "24" };
    const moves = (into: string) =>
      press(moveWorkshop, host.head.actor, {
        ...{ workshop: workshop.id, ...typed, room: into, second: host.head.person.id },
      });
    expect(await problemOf(moves(other.toUpperCase()))).toEqual({ room: roomTaken });
    await moves(room);
    expect(await db.workshop.findUniqueOrThrow({ where: { id: workshop.id } })).toMatchObject({ room });
  });
});

describe("what PostgreSQL refused is said for what it was", () => {
  const refusal = (tried: Promise<unknown>) => tried.then(() => null).catch((error: unknown) => error);
  const says = async (tried: Promise<unknown>, fields: "fields" | "one press" = "fields") =>
    clashOf(await refusal(tried), fields);

  test("the room, the Lead’s time, and an offer a workshop was made from already", async () => {
    const lead = await aLead(db);
    const held = await one("Hall", lead);
    expect(await says(one("HALL"))).toMatchObject({ fields: { room: roomTaken } });
    expect(await says(one("HALL"), "one press")).toMatchObject({ fields: { form: roomTaken } });
    expect(await says(one("Gym", lead))).toMatchObject({ fields: { from: leadTaken } });
    const { offer, choose } = await askedAndOffered(host.head, await aLead(db), { day: dayAhead(50) });
    await choose();
    const again = db.workshop.update({ where: { id: held.id }, data: { offerId: offer } });
    expect(await says(again)).toMatchObject({ fields: { form: offerTaken } });
  });

  test("and anything else stays the fault it is", async () => {
    const fault = new Error("x");
    expect(clashOf(fault, "fields")).toBe(fault);
  });
});
