/** What PostgreSQL itself refuses on the CIC's side, past everything before it (see last-line.test.ts). */
import { beforeAll } from "vitest";
import { aYes } from "@/prisma/seed/accounts";
import { anOrganisation, aPerson, someoneAs } from "@/prisma/seed/build";
import { inDays } from "@/prisma/seed/hosting";
import { aConsultation, aGoal, aHandOff, aHub, anEpisode, aShare, aTracker } from "@/prisma/seed/hubs";
import type { Ids } from "@/tests/support/a-row-of-everything";
import { freshDatabase } from "@/tests/support/database";
import { type Line, lastLine } from "@/tests/support/last-line";

const database = freshDatabase();
const day = (count: number) => `'${inDays(count).toISOString().slice(0, 10)}'`;
const time = (count: number, hour: number) =>
  `'${inDays(count).toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00Z'`;

let ids: Ids;
beforeAll(async () => {
  const { db } = database;
  const hub = await aHub(db);
  const robin = await someoneAs(db, "personal_learner");
  const { consultation } = await aConsultation(db, hub, robin);
  const { consultation: held } = await aConsultation(db, hub, robin, { on: -2, state: "held" });
  const tracker = await aTracker(db, robin);
  const goal = await aGoal(db, tracker);
  const other = await someoneAs(db, "family");
  const theirs = await aGoal(db, await aTracker(db, { person: other.person, hat: "family" }));
  const service = await anOrganisation(db, { kind: "community_service" });
  const from = { organisation: hub.organisation, person: hub.practitioner.person };
  const handOff = await aHandOff(db, from, service, robin.person);
  const agreedHandOff = await aHandOff(db, from, service, robin.person);
  const agreed = { personId: robin.person.id, consentedAt: new Date() };
  const consentId = (await aYes(db, robin.person, "hand-off", { recipient: "The service" })).id;
  await db.handOff.update({ where: { id: agreedHandOff.id }, data: { ...agreed, consentId } });
  const episode = await anEpisode(db, hub, robin, { sessionCap: 2 });
  const about = { episodeId: episode.id };
  const sat = { number: 1, way: "phone", startsAt: inDays(-1), minutes: 60, heldAt: inDays(0) } as const;
  await db.supportSession.create({ data: { ...about, ...sat, createdAt: inDays(-2) } });
  await db.episodeSummary.create({ data: { ...about, words: "x", writtenAt: new Date() } });
  const appointment = await db.hubAppointment.findFirstOrThrow();
  ids = {
    hub: hub.organisation.id,
    practitioner: hub.practitioner.person.id,
    second: hub.second.id,
    licence: hub.licence.id,
    appointment: appointment.id,
    robin: robin.person.id,
    address: robin.person.email,
    other: other.person.id,
    consultation: consultation.id,
    yes: consultation.consentId,
    unused: (await aYes(db, robin.person, "tracker", { recipient: "Nobody" })).id,
    held: held.id,
    tracker: tracker.id,
    goal: goal.id,
    rating: goal.ratings[0]?.id,
    theirs: theirs.id,
    theirRating: theirs.ratings[0]?.id,
    share: (await aShare(db, tracker, hub, { goal })).id,
    episode: episode.id,
    proposed: (await anEpisode(db, hub, other, { agreed: false })).id,
    handOff: handOff.id,
    agreedHandOff: agreedHandOff.id,
    service: service.id,
    training: (await someoneAs(db, "imatter_training")).organisation?.id,
    staff: (await someoneAs(db, "rhm")).person.id,
    stranger: (await aPerson(db)).id,
  };
}, 60_000);

const asRobin = { person: "{robin}", hat: "personal_learner" };
const asHub = { person: "{practitioner}", hat: "locality_hub", organisation: "{hub}" };
const licenses = (who: string, from: number, until: number, by = "NULL") =>
  `INSERT INTO cic.practitioner_licence (id, person_id, organisation_id, starts_on, ends_on, licensed_at, licensed_by_id)
   VALUES (gen_random_uuid(), ${who}, {hub}, ${day(from)}, ${day(until)}, now(), ${by})`;
const books = (more = "", hat = "personal_learner") =>
  `INSERT INTO cic.consultation (id, organisation_id, person_id, hat, consent_id, practitioner_id, way, starts_at, ends_at, free_from, state, token_hash, created_at, closes_at${more && ", phone"})
   SELECT gen_random_uuid(), {hub}, {robin}, '${hat}', c.id, {practitioner}, 'phone', ${time(9, 10)}, ${time(9, 11)}, ${time(9, 12)}, 'booked', gen_random_uuid()::text, now(), ${time(9, 13)}${more}
   FROM network.consent_record c WHERE c.id = {unused}`;
const proposes = (more: { ends?: string; cap?: number; purpose?: string; second?: string } = {}) =>
  `INSERT INTO cic.support_episode (id, organisation_id, person_id, hat, consultation_id, practitioner_id, second_contact_id, purpose, ends_on, session_cap, proposed_at)
   VALUES (gen_random_uuid(), {hub}, {robin}, 'personal_learner', {held}, {practitioner}, ${more.second ?? "{second}"}, '${more.purpose ?? "x"}', ${more.ends ?? day(30)}, ${more.cap ?? 3}, now())`;
const lends = (more: { ends?: number; purpose?: string; goal?: string } = {}) =>
  `INSERT INTO cic.tracker_share (id, tracker_id, person_id, consent_id, organisation_id, lent, goal_id, purpose, starts_at, ends_at)
   SELECT gen_random_uuid(), {tracker}, {robin}, c.id, {hub}, 'goal', ${more.goal ?? "{goal}"}, '${more.purpose ?? "x"}', now(), now() + interval '${more.ends ?? 9} days'
   FROM network.consent_record c WHERE c.id = {unused}`;
const handsOn = (to: string, days = 9) =>
  `INSERT INTO network.hand_off (id, email, hat, from_organisation_id, from_person_id, to_organisation_id, purpose, proposed_at, expires_at)
   VALUES (gen_random_uuid(), {address}, 'locality_hub', {hub}, {practitioner}, ${to}, 'x', now(), now() + interval '${days} days')`;
const meets = (number: number, on = 3) =>
  `INSERT INTO cic.support_session (episode_id, number, way, starts_at, minutes, created_at) VALUES ({episode}, ${number}, 'phone', ${time(on, 13)}, 60, now())`;
const track = (hat: string) =>
  `INSERT INTO cic.tracker (id, person_id, hat, consent_id, opened_at) VALUES (gen_random_uuid(), {robin}, '${hat}', {yes}, now())`;

const lines: Line[] = [
  [
    "HB-7_an_appointment_is_for_three_years_at_most",
    "owner",
    {},
    "UPDATE cic.hub_appointment SET ends_at = starts_at + interval '5 years' WHERE id = {appointment}",
  ],
  ["HB-7_a_licence_ends", "owner", {}, licenses("{second}", 0, 1200)],
  ["HB-7_one_licence_at_a_time", "owner", {}, licenses("{practitioner}", 0, 90)],
  [
    "HB-7_a_licence_is_given_by_rhm",
    "owner",
    {},
    licenses("{stranger}", 0, 90),
    /^HB-7: Only somebody who works at this hub/,
  ],
  ["HB-1_only_the_person_consults", "owner", {}, books("", "school")],
  [
    "HB-1_a_consultation_is_the_persons",
    "rhm_app",
    asRobin,
    books(),
    /^HB-1: A consultation needs your own yes/,
  ],
  [
    "HB-5_the_hub_stops_reading",
    "owner",
    {},
    `UPDATE cic.consultation SET closes_at = ${time(90, 9)} WHERE id = {consultation}`,
  ],
  [
    "PY-2_a_consultation_waits_to_be_paid",
    "owner",
    {},
    "UPDATE cic.consultation SET pay_by = now() WHERE id = {consultation}",
  ],
  ["CS-2_only_learners_track", "owner", {}, track("community_service")],
  ["HB-6_consent_comes_first", "rhm_app", asRobin, lends(), /^HB-6: Only the person lends/],
  ["HB-6_a_loan_ends_within_26_weeks", "owner", {}, lends({ ends: 200 })],
  ["HB-6_a_loan_has_a_purpose", "owner", {}, lends({ purpose: "" })],
  [
    "HB-6_what_is_lent_is_theirs",
    "owner",
    {},
    lends({ goal: "{theirs}" }),
    /^HB-6: That is not part of your Tracker/,
  ],
  ["HB-2_an_episode_has_a_purpose", "owner", {}, proposes({ purpose: "" })],
  ["HB-2_an_episode_ends", "owner", {}, proposes({ ends: day(200) })],
  ["HB-2_sessions_are_capped", "owner", {}, proposes({ cap: 7 })],
  ["SY-3_somebody_else_is_named_too", "owner", {}, proposes({ second: "{practitioner}" })],
  [
    "HB-3_agreed_with_consent",
    "owner",
    {},
    "UPDATE cic.support_episode SET agreed_at = now() WHERE id = {proposed}",
  ],
  [
    "CS-2_only_learners_are_supported",
    "owner",
    {},
    "UPDATE cic.support_episode SET hat = 'school' WHERE id = {proposed}",
  ],
  [
    "HB-3_one_episode_at_a_time",
    "owner",
    {},
    `${proposes().replace("proposed_at)", "proposed_at, agreed_at, consent_id)").replace("now())", "now(), now(), {yes})")}`,
  ],
  [
    "HB-3_support_is_agreed_by_both",
    "rhm_app",
    asHub,
    `UPDATE cic.support_episode SET session_cap = 6 WHERE id = {episode}`,
    /^HB-3: What was agreed stays/,
  ],
  ["HB-2_sessions_within_the_agreement", "rhm_app", asHub, meets(3), /^HB-2: 2 sessions were agreed/],
  ["SY-1_a_hand_off_expires", "owner", {}, handsOn("{service}", 20)],
  ["SY-1_a_hand_off_goes_elsewhere", "owner", {}, handsOn("{hub}")],
  [
    "SY-1_a_hand_off_takes_three_acts",
    "owner",
    {},
    handsOn("{training}"),
    /^IM-2: Nobody can be handed on to I Matter Training/,
  ],
  [
    "SY-1_consent_comes_first",
    "owner",
    {},
    "UPDATE network.hand_off SET accepted_at = now() WHERE id = {handOff}",
  ],
  [
    "SY-1_only_what_was_shown_moves",
    "network_app",
    { person: "{robin}", hat: "family" },
    "UPDATE network.hand_off_field SET left_out = true WHERE hand_off_id = {agreedHandOff}",
    /^SY-1: Only what the person was shown/,
  ],
  [
    "SY-1_moved_by_three_acts",
    "network_app",
    { hat: "community_service", organisation: "{service}" },
    "SELECT FROM network.hand_off_field WHERE hand_off_id = {agreedHandOff}",
    0,
  ],
  [
    "PY-1_a_paid_charge_has_a_receipt",
    "owner",
    {},
    "INSERT INTO cic.charge (id, consultation_id, person_id, payer_name, description, pence, state, created_at) VALUES (gen_random_uuid(), {consultation}, {robin}, 'x', 'x', 100, 'paid', now())",
  ],
  [
    "HB-2_a_held_session_stays",
    "rhm_app",
    asHub,
    "DELETE FROM cic.support_session WHERE episode_id = {episode} AND number = 1",
    /^HB-2: A session that was held stays/,
  ],
  [
    "SY-1_each_writes_their_own",
    "rhm_app",
    asHub,
    "UPDATE cic.episode_summary SET their_words = 'It was splendid' WHERE episode_id = {episode}",
    /^SY-1: Each writes their own words/,
  ],
];

lastLine(database, lines, () => ids);
