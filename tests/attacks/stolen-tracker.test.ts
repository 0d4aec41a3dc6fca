/** A stolen connection of RHM's own database role: what each hat could read of somebody's Tracker and consultation, and no more. */
import { beforeAll, describe, expect, test } from "vitest";
import { someoneAs } from "@/prisma/seed/build";
import { aConsultation, aGoal, aHub, anEpisode, aShare, aTracker } from "@/prisma/seed/hubs";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
type Who = "person" | "otherHat" | "practitioner" | "colleague" | "otherHub" | "rhm" | "portal" | "training";
const who = {} as Record<Who, Pretended>;
let ids: Record<"goal" | "share" | "episode" | "consultation" | "tracker", string>;

beforeAll(async () => {
  const { db } = database;
  const [hub, other] = [await aHub(db), await aHub(db)];
  const robin = await someoneAs(db, "family");
  const hat = "family" as const;
  const tracker = await aTracker(db, { ...robin, hat });
  const goal = await aGoal(db, tracker);
  await db.trackerEntry.create({
    data: { trackerId: tracker.id, words: "A long day", createdAt: new Date(), changedAt: new Date() },
  });
  const { consultation } = await aConsultation(db, hub, { ...robin, hat }, { on: -2, state: "held" });
  await db.agreedPriority.create({ data: { consultationId: consultation.id, position: 1, words: "Sleep" } });
  const episode = await anEpisode(db, hub, { ...robin, hat });
  const share = await aShare(db, tracker, hub, { goal, episode });
  ids = {
    goal: goal.id,
    share: share.id,
    episode: episode.id,
    consultation: consultation.id,
    tracker: tracker.id,
  };
  const person = robin.person.id;
  const at = (of: typeof hub, id: string) => ({
    person: id,
    hat: "locality_hub",
    organisation: of.organisation.id,
  });
  Object.assign(who, {
    person: { person, hat },
    otherHat: { person, hat: "personal_learner" },
    practitioner: at(hub, hub.practitioner.person.id),
    colleague: at(hub, hub.second.id),
    otherHub: at(other, other.practitioner.person.id),
    rhm: { person: (await someoneAs(db, "rhm")).person.id, hat: "rhm" },
    portal: { hat: "the_portal" },
    training: { person: (await someoneAs(db, "imatter_training")).person.id, hat: "imatter_training" },
  });
}, 60_000);

const sees = (whom: Who, table: string, ...first: string[]) =>
  tryAs(database, "rhm_app", who[whom], ...first, `SELECT * FROM cic.${table}`);
const everybodyElse = ["otherHat", "colleague", "otherHub", "rhm", "portal", "training"] as const;

describe("what a person tracks", () => {
  test.each(["goal", "goal_rating", "tracker_entry", "tracker"])("HB-6 %s is its person's", async (table) => {
    expect(await sees("person", table)).toBe(1);
    for (const whom of everybodyElse) expect(await sees(whom, table), whom).toBe(0);
  });

  test("HB-6 a practitioner reads the one goal that was lent, and nothing that was not", async () => {
    expect(await sees("practitioner", "goal")).toBe(1);
    expect(await sees("practitioner", "goal_rating")).toBe(1);
    expect(await sees("practitioner", "tracker_entry")).toBe(0);
  });

  const endings: [string, string][] = [
    ["taken back", "UPDATE cic.tracker_share SET revoked_at = now()"],
    [
      "over by its date",
      "UPDATE cic.tracker_share SET starts_at = now() - interval '9 days', ends_at = now() - interval '1 minute'",
    ],
    ["lent for support that has closed", "UPDATE cic.support_episode SET closed_at = now(), closed = 'hub'"],
    [
      "lent for support whose last day has passed",
      "UPDATE cic.support_episode SET proposed_at = now() - interval '90 days', agreed_at = now() - interval '90 days', ends_on = now()::date - 1",
    ],
    [
      "read without a licence that holds",
      "UPDATE cic.practitioner_licence SET ended_at = now(), because = 'x'",
    ],
    [
      "read at a hub that is no longer appointed",
      "UPDATE cic.hub_appointment SET ended_at = now(), because = 'x'",
    ],
    [
      "read by somebody who no longer works there",
      "UPDATE network.membership SET ended_at = now(), is_link_contact = false WHERE role = 'locality_hub'",
    ],
  ];
  test.each(endings)("HB-5 HB-7 what is %s is read no more, from that moment on", async (_, ending) => {
    const client = await database.owner.connect();
    try {
      await client.query("BEGIN");
      await client.query("ALTER TABLE network.membership DISABLE TRIGGER USER");
      await client.query(ending);
      await client.query("SET LOCAL ROLE rhm_app");
      for (const [key, value] of Object.entries(who.practitioner))
        await client.query("SELECT set_config($1, $2, true)", [`app.${key}`, value]);
      expect((await client.query("SELECT * FROM cic.goal")).rowCount).toBe(0);
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});

test.each([
  ["goes back", 0, ""],
  ["would stay without that trigger", 1, 'DROP TRIGGER "HB-5_closing_ends_it_all" ON cic.support_episode'],
])("HB-5 what was lent for support %s when it closes", async (_, left, first) => {
  const client = await database.owner.connect();
  try {
    await client.query("BEGIN");
    if (first) await client.query(first);
    await client.query("UPDATE cic.support_episode SET closed_at = now(), closed = 'hub'");
    expect((await client.query("SELECT FROM cic.tracker_share WHERE revoked_at IS NULL")).rowCount).toBe(
      left,
    );
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
});

describe("a consultation and its support", () => {
  test.each(["consultation", "agreed_priority", "support_episode"])(
    "HB-5 %s is its person's, and its hub's while that lasts",
    async (table) => {
      expect(await sees("person", table)).toBe(1);
      expect(await sees("practitioner", table)).toBe(1);
      for (const whom of ["otherHat", "colleague", "otherHub", "rhm", "training"] as const)
        expect(await sees(whom, table), whom).toBe(0);
    },
  );

  test("IM-1 RH-1 the training role has no right to any of it, whoever it says it is", async () => {
    for (const table of ["tracker", "goal", "consultation", "support_episode", "charge"])
      expect(await tryAs(database, "imt_app", who.person, `SELECT * FROM cic.${table}`)).toMatch(
        /permission denied/,
      );
  });

  test("HB-1 SY-1 nobody but the person books, agrees, lends or ends for them", async () => {
    const tries = [
      `UPDATE cic.consultation SET agreed_at = now() WHERE id = '${ids.consultation}'`,
      `UPDATE cic.support_episode SET ends_on = ends_on + 20 WHERE id = '${ids.episode}'`,
    ];
    for (const statement of tries)
      expect(await tryAs(database, "rhm_app", who.practitioner, statement)).toMatch(/^(SY-1|HB-3): /);
    const revokes = `UPDATE cic.tracker_share SET revoked_at = now() WHERE id = '${ids.share}'`;
    expect(await tryAs(database, "rhm_app", who.practitioner, revokes)).toBe(0);
    expect(await tryAs(database, "rhm_app", who.person, revokes)).toBe(1);
  });
});
