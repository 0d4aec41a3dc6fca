/** The rules a hub works under, each tried as somebody with a stolen connection would: support ends, and is agreed anew. */
import { beforeEach, describe, expect, test } from "vitest";
import { actionNames, roles } from "@/lib/policy";
import { someoneAs } from "@/prisma/seed/build";
import { aConsultation, aHandOff, aHub, anEpisode, aTracker } from "@/prisma/seed/hubs";
import { doAs, type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;
let who: Record<"person" | "hub" | "rhm", Pretended>;
let ids: Record<"hub" | "person" | "practitioner" | "second" | "consultation" | "episode", string>;

beforeEach(async () => {
  const hub = await aHub(db);
  const robin = await someoneAs(db, "family");
  const sofia = await someoneAs(db, "rhm");
  const someone = { person: robin.person, hat: "family" as const };
  const { consultation } = await aConsultation(db, hub, someone, { on: -3, state: "held" });
  const episode = await anEpisode(db, hub, someone, { consultation, sessionCap: 2 });
  await aTracker(db, someone);
  const service = await someoneAs(db, "community_service");
  const to = service.organisation as { id: string };
  await aHandOff(db, { organisation: hub.organisation, person: hub.practitioner.person }, to, robin.person);
  const practitioner = hub.practitioner.person.id;
  ids = {
    ...{ hub: hub.organisation.id, person: robin.person.id, practitioner, second: hub.second.id },
    ...{ consultation: consultation.id, episode: episode.id },
  };
  who = {
    person: { person: ids.person, hat: "family" },
    hub: { person: practitioner, hat: "locality_hub", organisation: ids.hub },
    rhm: { person: sofia.person.id, hat: "rhm", organisation: sofia.organisation?.id ?? null },
  };
}, 60_000);

const asHub = (...statements: string[]) => tryAs(database, "rhm_app", who.hub, ...statements);
const set = (what: string, id = ids.episode) => `UPDATE cic.support_episode SET ${what} WHERE id = '${id}'`;
const proposes = (more: { purpose?: string; ends?: string; cap?: string; id?: string } = {}) =>
  `INSERT INTO cic.support_episode (id, organisation_id, person_id, hat, consultation_id, practitioner_id, second_contact_id, purpose, ends_on, session_cap, proposed_at)
   VALUES ('${more.id ?? crypto.randomUUID()}', '${ids.hub}', '${ids.person}', 'family', '${ids.consultation}', '${ids.practitioner}', '${ids.second}',
     ${more.purpose ?? "'Calmer evenings'"}, ${more.ends ?? "network.today() + 60"}, ${more.cap ?? "6"}, now())`;
const meets = (number: number, inDays: number) =>
  `INSERT INTO cic.support_session (episode_id, number, way, starts_at, minutes, created_at)
   VALUES ('${ids.episode}', ${number}, 'phone', now() + interval '${inDays} days', 45, now())`;

describe("HB-2 support that a hub proposes", () => {
  test.each([
    ["a purpose", { purpose: "''" }],
    ["any purpose at all", { purpose: "NULL" }],
    ["a last day", { ends: "NULL" }],
    ["a last day within 26 weeks", { ends: "network.today() + 183" }],
    ["a limit", { cap: "NULL" }],
    ["a limit of six sessions or fewer", { cap: "7" }],
    ["a limit above none", { cap: "0" }],
  ])("is not written without %s", async (_, more) => {
    expect(await asHub(proposes())).toBe(1);
    expect(await asHub(proposes(more))).toMatch(/HB-2|null value/);
  });

  test("holds as many sessions as were agreed and not one more, and none after its last day", async () => {
    expect(await asHub(meets(1, 2), meets(2, 9))).toBe(1);
    expect(await asHub(meets(1, 2), meets(2, 9), meets(3, 16))).toMatch(/^HB-2: /);
    expect(await asHub(meets(1, 90))).toMatch(/^HB-2: /);
  });
});

describe("HB-3 support is never renewed by itself", () => {
  const agrees = (id: string) => [
    `INSERT INTO network.consent_record (id, person_id, wording_id, act, about, how, hat, recipient, at)
     SELECT gen_random_uuid(), '${ids.person}', w.id, 'given', '${id}', 'x', 'family', 'x', now() FROM network.consent_wording w WHERE w.purpose = 'support'`,
    set(
      `agreed_at = now(), consent_id = (SELECT c.id FROM network.consent_record c WHERE c.about = '${id}')`,
      id,
    ),
  ];

  test("nobody makes it longer, larger or open again: neither the hub nor the person", async () => {
    for (const more of ["ends_on = ends_on + 7", "session_cap = 6", "purpose = 'Something else'"])
      for (const by of [who.hub, who.person])
        expect(await tryAs(database, "rhm_app", by, set(more)), more).toMatch(/^HB-3: /);
    await doAs(database, "rhm_app", who.person, set("closed_at = now(), closed = 'person'"));
    expect(await asHub(set("closed_at = NULL, closed = NULL"))).not.toBe(1);
    expect(await tryAs(database, "rhm_app", who.person, set("closed_at = NULL, closed = NULL"))).toMatch(
      /^HB-3: /,
    );
  });

  test("another one is a new agreement: after the first, with its own yes, and never beside it", async () => {
    const id = crypto.randomUUID();
    await doAs(database, "rhm_app", who.hub, proposes({ id }));
    const says = (...statements: string[]) => tryAs(database, "rhm_app", who.person, ...statements);
    expect(await says(...agrees(id))).toMatch(/HB-3_one_episode_at_a_time/);
    const { consentId } = await db.supportEpisode.findUniqueOrThrow({ where: { id: ids.episode } });
    await doAs(database, "rhm_app", who.person, set("closed_at = now(), closed = 'person'"));
    expect(await says(set(`agreed_at = now(), consent_id = '${consentId}'`, id))).toMatch(/PL-1|unique/);
    expect(await asHub(...agrees(id))).not.toBe(1);
    expect(await says(...agrees(id))).toBe(1);
  });
});

describe("HB-4 a hub takes in no crises", () => {
  const intake = /crisis|crises|urgent|emergenc|triage|alarm|alert/i;

  test("no verb, no table and no column of the portal is a place for one", async () => {
    expect(actionNames.filter((name) => intake.test(name))).toEqual([]);
    expect(roles["locality-hub"].never["crisis.*"]).toMatchObject({ rule: "HB-4" });
    const { rows } = await database.owner.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema IN ('network', 'training', 'cic')`,
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.map(({ name }) => name as string).filter((name) => intake.test(name))).toEqual([]);
  });
});

describe("RH-2 Relationship Health Matters holds no responsibility for anybody", () => {
  test("its hat reads nobody's Tracker, consultation, support or hand-off, and closes or changes none", async () => {
    for (const table of ["tracker", "consultation", "support_episode"]) {
      expect(await tryAs(database, "rhm_app", who.hub, "SELECT FROM cic.support_episode")).toBe(1);
      expect(await tryAs(database, "rhm_app", who.rhm, `SELECT FROM cic.${table}`), table).toBe(0);
    }
    expect(await tryAs(database, "rhm_app", who.rhm, "SELECT id FROM network.hand_off")).toBe(0);
    expect(await tryAs(database, "rhm_app", who.rhm, set("closed_at = now(), closed = 'hub'"))).toBe(0);
  });

  test("no column says who is responsible for a person, or safeguards them", async () => {
    const { rows } = await database.owner.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema IN ('network', 'cic')`,
    );
    const held = rows.map(({ name }) => name as string);
    expect(held.filter((name) => /safeguard|responsib|guardian|caseload|case_/i.test(name))).toEqual([]);
  });
});

test("PL-3 where a hub does not allow it, nobody pays for a consultation with their own money", async () => {
  const id = crypto.randomUUID();
  const books = [
    `INSERT INTO network.consent_record (id, person_id, wording_id, act, about, how, hat, recipient, at)
     SELECT gen_random_uuid(), '${ids.person}', w.id, 'given', '${id}', 'x', 'family', 'x', now() FROM network.consent_wording w WHERE w.purpose = 'consultation'`,
    `INSERT INTO cic.consultation (id, organisation_id, person_id, hat, consent_id, practitioner_id, way, state, starts_at, ends_at, free_from, token_hash, created_at, closes_at, pay_by)
     SELECT '${id}', '${ids.hub}', '${ids.person}', 'family', c.id, '${ids.practitioner}', 'phone', 'provisional', t, t + interval '90 minutes', t + interval '105 minutes', '${id}', now(), t + interval '14 days', now() + interval '1 hour'
     FROM network.consent_record c, (SELECT date_trunc('day', now()) + interval '9 days 11 hours' AS t) at WHERE c.about = '${id}'`,
  ];
  expect(await tryAs(database, "rhm_app", who.person, ...books)).toBe(1);
  await db.hubPlace.update({ where: { organisationId: ids.hub }, data: { selfFunded: false } });
  expect(await tryAs(database, "rhm_app", who.person, ...books)).toMatch(/^PL-3: /);
});
