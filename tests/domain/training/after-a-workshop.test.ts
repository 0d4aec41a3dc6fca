import { describe, expect, test, vi } from "vitest";
import { deleteWhatIsOverdue, whatIsOverdue } from "@/lib/domain/network/retention/write";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { trainingPurges } from "@/lib/domain/training/retention/purge";
import { sendMeMore, tellHowItWas } from "@/lib/domain/training/workshop-places/actions";
import { visitor } from "@/lib/entry/actor";
import { days, hours } from "@/lib/platform/clock";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { aDayOfItsOwn, aWorldOfWorkshops, lettersTo, signsUp } from "@/tests/support/workshops";

vi.mock("next/headers", () => import("@/tests/support/browsers"));
const database = freshDatabase();
const world = aWorldOfWorkshops(database);
const { its, travel, code, theDay, afterwards, checksIn } = aDayOfItsOwn(world, database);

describe("afterwards", () => {
  test("three answers once, and nothing in them says whose they are", async () => {
    const place = await signsUp(world, its.workshop);
    const says = { place: place.key, welcome: "4", clear: "3", useful: "4" };
    await expect(press(tellHowItWas, visitor, says)).rejects.toMatchObject({ name: "Problem" });
    await afterwards();
    await press(tellHowItWas, visitor, says);
    await expect(press(tellHowItWas, visitor, says)).rejects.toMatchObject({ name: "Problem" });
    const said = await world.db.workshopFeedback.findMany({ where: { workshopId: its.workshop.id } });
    expect(said).toMatchObject([{ welcome: 4, clear: 3, useful: 4 }]);
    expect(JSON.stringify(said)).not.toContain(place.id);
  });

  test("SN-5 what can follow is sent only when it is asked for, once, and enrols nobody", async () => {
    const place = await signsUp(world, its.workshop);
    await afterwards();
    const before = await world.db.enrolment.count();
    await press(sendMeMore, visitor, { place: place.key });
    await press(sendMeMore, visitor, { place: place.key });
    const letters = (await lettersTo(world, place.email)).filter(({ template }) => template === "place-more");
    expect(letters).toHaveLength(1);
    expect(await world.db.enrolment.count()).toBe(before);
    expect(await world.db.person.count({ where: { email: place.email } })).toBe(0);
  });

  test("SN-3 45 the list goes on its day and not before, by a job with a dry run; how many came stays", async () => {
    const place = await signsUp(world, its.workshop, { party: 3 });
    await theDay();
    await checksIn({ word: code(), place: place.key });
    const list = async (run: typeof whatIsOverdue) =>
      (await run("training", trainingPurges)).find(({ kept }) => kept === "attendance-list")?.rows ?? 0;
    await travel(Number(its.workshop.listGoesOn) - Date.now() - days(1));
    expect(await list(whatIsOverdue)).toBe(0);
    await travel(Number(its.workshop.listGoesOn) - Date.now() + hours(4));
    expect(await list(whatIsOverdue)).toBeGreaterThan(0);
    await list(deleteWhatIsOverdue);
    expect(await world.db.workshopPlace.count({ where: { workshopId: its.workshop.id } })).toBe(0);
    const kept = await world.db.workshop.findUniqueOrThrow({ where: { id: its.workshop.id } });
    expect(kept).toMatchObject({ cameCount: 3, placesCount: 3 });
    expect((await attendanceList(its.host.head.actor, its.workshop.id)).gone).toBe(true);
  });
});
