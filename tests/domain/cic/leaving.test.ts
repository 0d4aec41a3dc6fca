import { beforeEach, describe, expect, test, vi } from "vitest";
import { leaveRhm } from "@/lib/domain/cic/people-data/actions";
import { eraseSupport } from "@/lib/domain/cic/people-data/jobs";
import { heldByRhm } from "@/lib/domain/cic/people-data/read";
import { leave } from "@/lib/domain/training/people-data/actions";
import { someoneAs } from "@/prisma/seed/build";
import { aConsultation, aGoal, aHub, aLookBack, anEpisode, aShare, aTracker } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
const sure = { sure: "yes" };
let robin: Awaited<ReturnType<typeof someoneAs>>;
let ahead: string;

beforeEach(async () => {
  const hub = await aHub(db);
  robin = await someoneAs(db, "family");
  const family = { person: robin.person, hat: "family" as const };
  const tracker = await aTracker(db, family);
  const goal = await aGoal(db, tracker, { words: "Supper" });
  await aLookBack(db, tracker, [1, 2, 3]);
  await aShare(db, tracker, hub, { goal });
  await aGoal(db, await aTracker(db, robin), { words: "Sleep" });
  const { consultation } = await aConsultation(db, hub, family, { on: -2, state: "held" });
  await anEpisode(db, hub, family, { consultation });
  ahead = (await aConsultation(db, hub, robin, { on: 9 })).consultation.id;
});

const left = async (person = robin.person.id) => ({
  trackers: await db.tracker.count({ where: { personId: person } }),
  goals: await db.goal.count({ where: { tracker: { personId: person } } }),
  shares: await db.trackerShare.count({ where: { personId: person } }),
  consultations: await db.consultation.count({ where: { personId: person } }),
  episodes: await db.supportEpisode.count({ where: { personId: person } }),
});
const nothing = { trackers: 0, goals: 0, shares: 0, consultations: 0, episodes: 0 };
const filed = async (job: string) =>
  (
    await database.owner.query("SELECT FROM pgboss.job WHERE name = $1 AND data->>'person' = $2", [
      job,
      robin.person.id,
    ])
  ).rowCount;

describe("what Relationship Health Matters holds", () => {
  test("45 is handed over whole, whichever hat it was made in and whichever is worn", async () => {
    for (const asker of ["family", "personal-learner"] as const) {
      const held = await heldByRhm({ ...robin.actor, asker });
      const rows = (table: string) => held.find((part) => part.table === table)?.rows ?? [];
      expect(rows("Goal").map(({ words }) => words)).toEqual(expect.arrayContaining(["Supper", "Sleep"]));
      expect(rows("Consultation")).toHaveLength(2);
      for (const table of ["GoalRating", "LookAnswer", "TrackerShare", "SupportEpisode"])
        expect(rows(table).length, table).toBeGreaterThan(0);
    }
  });

  test("FA-1 45 goes when somebody leaves it, and the account stays", async () => {
    await press(leaveRhm, robin.actor, sure);
    expect(await left()).toEqual(nothing);
    expect(await db.diaryTime.count({ where: { consultationId: ahead } })).toBe(0);
    expect(await db.person.findUnique({ where: { id: robin.person.id } })).toMatchObject({ leftAt: null });
    expect(await filed("account.erase-letters")).toBe(1);
  });

  test("45 goes by a job when somebody leaves everything, and doing it twice is safe", async () => {
    await press(leave, robin.actor, sure);
    expect(await filed("account.erase-support")).toBe(1);
    for (const _ of [1, 2]) await eraseSupport.run({ person: robin.person.id });
    expect(await left()).toEqual(nothing);
  });

  test("45 of everybody else stays as it was", async () => {
    const other = await someoneAs(db, "family");
    await aGoal(db, await aTracker(db, { person: other.person, hat: "family" }));
    await press(leaveRhm, robin.actor, sure);
    expect(await left(other.person.id)).toMatchObject({ trackers: 1, goals: 1 });
  });
});
