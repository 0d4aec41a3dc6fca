/** What a stolen connection of I Matter Training's role can do about workshops when it says it is somebody. */
import { beforeAll, describe, expect, test } from "vitest";
import { someoneAs } from "@/prisma/seed/build";
import {
  aCertification,
  aHost,
  aLead,
  anOffer,
  aPlace,
  aRequest,
  atHour,
  aWorkshop,
  inDays,
} from "@/prisma/seed/hosting";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;

let ids: Record<"workshop" | "past" | "confirmed" | "place" | "came" | "offer", string>;
let [asLead, asSchool, asFamily]: Pretended[] = [];
beforeAll(async () => {
  const host = await aHost(db);
  const lead = await someoneAs(db, "lead_professional");
  await aCertification(db, lead.person, { startsOn: inDays(-200) });
  const workshop = await aWorkshop(db, { host, lead });
  const past = await aWorkshop(db, { host, lead, at: atHour(-100), listGoesOn: inDays(-2) });
  const confirmed = await aWorkshop(db, { host, lead, at: atHour(30), state: "confirmed" });
  const [place, came] = [await aPlace(db, workshop, { party: 2 }), await aPlace(db, past)];
  const surgery = (await someoneAs(db, "primary_care")).organisation as { id: string };
  await db.workshopSupport.create({
    data: {
      workshopId: workshop.id,
      organisationId: surgery.id,
      askedAt: new Date(),
      agreedAt: new Date(),
      who: "x",
    },
  });
  const request = await aRequest(db, host.organisation);
  const offer = await anOfferOf(request, lead.person, host.head.person);
  ids = {
    workshop: workshop.id,
    past: past.id,
    confirmed: confirmed.id,
    place: place.place.id,
    came: came.place.id,
    offer,
  };
  asLead = { person: lead.person.id, hat: "lead_professional" };
  asSchool = { person: host.head.person.id, hat: "school", organisation: host.organisation.id };
  asFamily = { hat: "visitor", place: place.place.tokenHash };
});

const anOfferOf = async (request: { id: string }, lead: { id: string }, second: { id: string }) =>
  (await anOffer(db, request, lead, second, atHour(40))).id;
const tries = (who: Pretended | undefined, sql: string) =>
  tryAs(
    database,
    "imt_app",
    who as Pretended,
    sql.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => `'${ids[name]}'`),
  );

describe("a stolen connection", () => {
  test.each([
    [
      "gives a family's place back",
      "UPDATE training.workshop_place SET state = 'cancelled' WHERE id = {place}",
    ],
    ["renames a family", "UPDATE training.workshop_place SET name = 'x' WHERE id = {place}"],
    ["notes who came before the day", "UPDATE training.workshop_place SET came = 2 WHERE id = {place}"],
  ])("SY-2 as the Lead %s: refused", async (_what, sql) => {
    expect(await tries(asLead, sql)).toMatch(/^SY-2: A Lead notes on the day/);
  });

  test.each([
    [
      "moves a workshop",
      "UPDATE training.workshop SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' WHERE id = {workshop}",
    ],
    ["publishes one", "UPDATE training.workshop SET state = 'published' WHERE id = {confirmed}"],
    [
      "keeps a list for longer",
      "UPDATE training.workshop SET list_goes_on = list_goes_on + 1 WHERE id = {workshop}",
    ],
  ])("LD-1 as the Lead %s: refused", async (_what, sql) => {
    expect(await tries(asLead, sql)).toMatch(/^KEEP: That is not for this hat/);
  });

  test("SY-1 as the Lead chooses their own offer, or as the school takes it back: refused", async () => {
    expect(
      await tries(asLead, "UPDATE training.workshop_offer SET confirmed_at = now() WHERE id = {offer}"),
    ).toMatch(/^SY-1/);
    expect(
      await tries(asSchool, "UPDATE training.workshop_offer SET withdrawn_at = now() WHERE id = {offer}"),
    ).toMatch(/^SY-1/);
  });

  test("SN-3 as the school keeps a list for longer than families were told, or reads it after its date: refused, and empty", async () => {
    const longer = "UPDATE training.workshop SET list_goes_on = list_goes_on + 1 WHERE id = {workshop}";
    expect(await tries(asSchool, longer)).toMatch(/^SN-3: Families were told/);
    expect(await tries(asSchool, "SELECT FROM training.workshop_place WHERE id = {place}")).toBe(1);
    expect(await tries(asSchool, "SELECT FROM training.workshop_place WHERE id = {came}")).toBe(0);
  });

  test("as the school makes a workshop public before it is published, or wipes a surgery's answer: nothing", async () => {
    const open = "UPDATE training.workshop SET published_at = now() WHERE id = {confirmed}";
    expect(await tries(asSchool, open)).toMatch(/a_workshop_state_has_its_time/);
    expect(await tries(asSchool, "UPDATE training.workshop_support SET who = 'x'")).toBe(0);
  });

  test("CM-4 nobody reads what single people said, and nobody says it without having been there", async () => {
    const says = `INSERT INTO training.workshop_feedback (id, workshop_id, welcome, clear, useful, "on") VALUES (gen_random_uuid(), {workshop}, 1, 1, 1, now())`;
    expect(await tries(asSchool, "SELECT FROM training.workshop_feedback")).toMatch(/permission denied/);
    expect(await tries(asFamily, says)).toMatch(/row-level security/);
    expect(
      await tries(asFamily, "UPDATE training.workshop_place SET said_at = now() WHERE id = {place}"),
    ).toMatch(/in the seven days after/);
  });

  test("the word on the slide and whom to turn to are for those who run the day: nobody else reads them", async () => {
    const [words, contacts] = ["SELECT FROM training.workshop_code", "SELECT FROM training.host_contact"];
    const others: Pretended[] = [asFamily as Pretended, {}, { hat: "visitor" }];
    for (const role of [
      "imatter_training",
      "primary_care",
      "school",
      "lead_professional",
      "locality_hub",
    ] as const) {
      const { person, organisation } = await someoneAs(db, role);
      others.push({ person: person.id, hat: role, organisation: organisation?.id ?? "" });
    }
    const stranger = (await aLead(db)).person.id;
    others.push({ person: stranger, hat: "lead_professional" });
    for (const who of others) expect([await tries(who, words), await tries(who, contacts)]).toEqual([0, 0]);
    expect([await tries(asSchool, words), await tries(asSchool, contacts)]).toEqual([3, 1]);
    expect([await tries(asLead, words), await tries(asLead, contacts)]).toEqual([0, 1]);
  });

  test("SN-2 a workshop whose Lead has lost their certification takes no sign-ups", async () => {
    const lead = await aLead(db);
    const workshop = await aWorkshop(db, { host: await aHost(db), lead });
    await db.leadCertification.updateMany({
      where: { personId: lead.person.id },
      data: { endedAt: new Date(), because: "x" },
    });
    const sql = `INSERT INTO training.workshop_place (id, workshop_id, name, email, party, state, token_hash, created_at)
      VALUES (gen_random_uuid(), '${workshop.id}', 'x', 'x@tests.example', 1, 'booked', 'mine', now())`;
    expect(await tries({ hat: "visitor", place: "mine" }, sql)).toMatch(/^SN-2: This workshop has no Lead/);
  });
});
