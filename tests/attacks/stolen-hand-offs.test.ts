/** Stolen connections around a hand-off: with any of the three acts missing, too late or taken back, nothing has moved. */
import { beforeEach, describe, expect, test } from "vitest";
import { anOrganisation, someoneAs } from "@/prisma/seed/build";
import { aHandOff, aHub, anEpisode } from "@/prisma/seed/hubs";
import { doAs, type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;
let who: Record<"person" | "receiver" | "sender" | "stranger" | "portal", Pretended>;
let id: string;

beforeEach(async () => {
  const hub = await aHub(db);
  const robin = await someoneAs(db, "family");
  const service = await someoneAs(db, "community_service");
  const to = service.organisation as { id: string };
  const from = { organisation: hub.organisation, person: hub.practitioner.person };
  id = (await aHandOff(db, from, to, robin.person)).id;
  who = {
    person: { person: robin.person.id, hat: "family" },
    receiver: { person: service.person.id, hat: "community_service", organisation: to.id },
    sender: { person: from.person.id, hat: "locality_hub", organisation: from.organisation.id },
    stranger: { person: (await someoneAs(db, "family")).person.id, hat: "family" },
    portal: { hat: "the_portal" },
  };
}, 60_000);

const yes = () => [
  `INSERT INTO network.consent_record (id, person_id, wording_id, act, about, how, hat, recipient, at)
   SELECT gen_random_uuid(), '${who.person.person}', w.id, 'given', '${id}', 'x', 'family', 'x', now() FROM network.consent_wording w WHERE w.purpose = 'hand-off'`,
  `UPDATE network.hand_off SET consented_at = now(), consent_id = (SELECT c.id FROM network.consent_record c WHERE c.about = '${id}') WHERE id = '${id}'`,
];
const set = (what: string) => `UPDATE network.hand_off SET ${what} WHERE id = '${id}'`;
const consents = () => doAs(database, "network_app", who.person, ...yes());
const accepts = () => doAs(database, "network_app", who.receiver, set("accepted_at = now()"));
const confirms = () => doAs(database, "rhm_app", who.sender, set("acknowledged_at = now()"));
const reads = () => tryAs(database, "network_app", who.receiver, "SELECT FROM network.hand_off_field");
const knows = () => tryAs(database, "network_app", who.receiver, "SELECT FROM network.hand_off");

test("SY-1 17 what was agreed to moves when all three have acted, and not one act before", async () => {
  expect([await knows(), await reads()]).toEqual([0, 0]);
  await consents();
  expect([await knows(), await reads()]).toEqual([1, 0]);
  await accepts();
  expect(await reads()).toBe(0);
  await confirms();
  expect(await reads()).toBe(1);
  await doAs(database, "network_app", who.person, set("withdrawn_at = now()"));
  expect([await knows(), await reads()]).toEqual([0, 0]);
});

describe("SY-1 17 an act out of turn", () => {
  test("is refused: nobody accepts before the yes, or confirms before it is accepted", async () => {
    expect(await tryAs(database, "network_app", who.receiver, set("accepted_at = now()"))).toBe(0);
    await consents();
    expect(await tryAs(database, "rhm_app", who.sender, set("acknowledged_at = now()"))).toMatch(/^SY-1/);
  });

  test("is refused after the last day, when everything is still where it was", async () => {
    await consents();
    await db.handOff.update({
      where: { id },
      data: { proposedAt: new Date(0), expiresAt: new Date(86_400_000) },
    });
    expect(await tryAs(database, "network_app", who.receiver, set("accepted_at = now()"))).not.toBe(1);
    expect(await reads()).toBe(0);
  });
});

test("SY-1 nobody says yes for somebody else, and the yes is for this very hand-off", async () => {
  expect(await tryAs(database, "network_app", who.stranger, set("consented_at = now()"))).toBe(0);
  expect(await tryAs(database, "network_app", who.person, set("consented_at = now()"))).toMatch(/SY-1/);
  await consents();
  const renames = set(`person_id = '${who.stranger.person}', accepted_at = now()`);
  await doAs(database, "network_app", who.receiver, renames);
  expect(await db.handOff.findUnique({ where: { id } })).toMatchObject({ personId: who.person.person });
});

test("SY-2 the portal itself moves nothing, and no room lets it", async () => {
  await consents();
  for (const role of ["network_app", "rhm_app", "imt_app"] as const)
    expect(await tryAs(database, role, who.portal, set("withdrawn_at = now()"))).not.toBe(1);
});

test("IM-2 RH-2 neither I Matter Training, RHM, a surgery nor a school can be whom somebody is handed on to", async () => {
  for (const kind of ["imatter_training", "rhm", "primary_care", "school"] as const) {
    const to = await anOrganisation(db, { kind });
    await expect(db.handOff.update({ where: { id }, data: { toOrganisationId: to.id } })).rejects.toThrow(
      /IM-2|SY-1/,
    );
  }
});

test("LD-4 while somebody is being connected onward their support stays open, unless they end it themselves", async () => {
  const hub = {
    organisation: { id: who.sender.organisation as string },
    practitioner: { person: { id: who.sender.person as string } },
  };
  const second = await db.membership.findFirstOrThrow({
    where: {
      organisationId: hub.organisation.id,
      isLinkContact: true,
      personId: { not: hub.practitioner.person.id },
    },
  });
  const robin = { person: { id: who.person.person as string }, hat: "family" as const };
  await anEpisode(db, { ...hub, second: { id: second.personId } }, robin);
  const closes = "UPDATE cic.support_episode SET closed_at = now()";
  expect(await tryAs(database, "rhm_app", who.sender, closes)).toMatch(/^LD-4: /);
  expect(await tryAs(database, "rhm_app", who.person, closes)).toBe(1);
  await db.handOff.update({ where: { id }, data: { withdrawnAt: new Date() } });
  expect(await tryAs(database, "rhm_app", who.sender, closes)).toBe(1);
});

test("SY-1 what somebody took back anywhere is over at once, and their no shows to nobody else", async () => {
  const trigger = "SY-1_a_yes_taken_back_ends_a_hand_off";
  expect((await database.owner.query("SELECT FROM pg_trigger WHERE tgname = $1", [trigger])).rowCount).toBe(
    1,
  );
  await consents();
  await accepts();
  await confirms();
  await doAs(
    database,
    "network_app",
    who.person,
    `INSERT INTO network.consent_record (id, person_id, wording_id, act, about, how, recipient, at)
     SELECT gen_random_uuid(), person_id, wording_id, 'withdrawn', about, 'x', 'x', now() FROM network.consent_record WHERE about = '${id}'`,
  );
  expect([await knows(), await reads()]).toEqual([0, 0]);
  const sees = (column: string, from: string) =>
    tryAs(database, "rhm_app", who.sender, `SELECT ${column} FROM network.${from}`);
  expect(await sees("refused_at", "hand_off")).toMatch(/permission denied/);
  expect(await sees("left_out", "hand_off_field")).toMatch(/permission denied/);
});

test("HB-7 a hub whose appointment has ended proposes, confirms and receives nothing", async () => {
  await consents();
  await accepts();
  await db.hubAppointment.updateMany({
    where: { organisationId: who.sender.organisation as string },
    data: { endedAt: new Date(), because: "It closed" },
  });
  expect(await tryAs(database, "rhm_app", who.sender, set("acknowledged_at = now()"))).toBe(0);
  expect(await tryAs(database, "rhm_app", who.sender, "SELECT id FROM network.hand_off")).toBe(0);
});

test("SY-1 the service reads labels alone before all three have acted, and another service not even those", async () => {
  const labels = (as: Pretended) =>
    tryAs(database, "network_app", as, `SELECT * FROM network.labels_of_hand_off('${id}')`);
  expect(await labels(who.receiver)).toBe(0);
  await consents();
  expect(await labels(who.receiver)).toBe(1);
  const other = await someoneAs(db, "community_service");
  const stranger = {
    person: other.person.id,
    hat: "community_service",
    organisation: other.organisation?.id,
  };
  expect(await labels(stranger as Pretended)).toBe(0);
  expect(await labels(who.person)).toBe(0);
});
