/** What PostgreSQL itself refuses about workshops, past everything before it (see last-line.test.ts). */
import { beforeAll } from "vitest";
import { aMembership, aPerson, someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, aRequest, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import type { Ids } from "@/tests/support/a-row-of-everything";
import { freshDatabase } from "@/tests/support/database";
import { type Line, lastLine } from "@/tests/support/last-line";

const database = freshDatabase();
const day = (count: number) => `'${inDays(count).toISOString().slice(0, 10)}'`;
const time = (count: number, hour: number) => `'${atHour(count, hour).startsAt.toISOString()}'`;

let ids: Ids;
beforeAll(async () => {
  const { db } = database;
  const host = await aHost(db);
  const lead = await aLead(db);
  // The Lead is not the only link contact of their hub: that would be a refusal of its own.
  const hub = { person: await aPerson(db), role: "locality_hub", organisation: lead.organisation } as const;
  await aMembership(db, { ...hub, isLinkContact: true });
  const other = await aLead(db);
  const lapsed = await aLead(db, { endsOn: inDays(-1) });
  const [workshop, later] = [
    await aWorkshop(db, { host, lead, capacity: 2 }),
    await aWorkshop(db, { host, lead: other, at: atHour(22), state: "confirmed" }),
  ];
  const place = await aPlace(db, workshop);
  for (let n = 0; n < 3; n++)
    await aPlace(db, await aWorkshop(db, { host, lead, at: atHour(30 + n) }), {
      email: "held@tests.example",
      kept: false,
    });
  const asks = await db.leadCertification.create({
    data: { personId: lapsed.person.id, level: "lead", evidence: "x", askedAt: new Date() },
  });
  const surgery = await someoneAs(db, "primary_care");
  ids = {
    workshop: workshop.id,
    later: later.id,
    place: place.place.id,
    address: place.place.email as string,
    request: (await aRequest(db, host.organisation)).id,
    school: host.organisation.id,
    head: host.head.person.id,
    otherSchool: (await someoneAs(db, "school")).organisation?.id,
    surgery: surgery.organisation?.id,
    lead: lead.person.id,
    other: other.person.id,
    lapsed: lapsed.person.id,
    asks: asks.id,
    stranger: (await aPerson(db)).id,
    staff: (await someoneAs(db, "imatter_training")).person.id,
  };
}, 60_000);

const offers = (lead: string, second: string, at = 21) =>
  `INSERT INTO training.workshop_offer (id, request_id, lead_id, second_contact_id, starts_at, ends_at, details, created_at)
   VALUES (gen_random_uuid(), {request}, ${lead}, ${second}, ${time(at, 9)}, ${time(at, 10)}, '', now())`;
const signsUp = (more: string) =>
  `INSERT INTO training.workshop_place (id, workshop_id, name, party, state, token_hash, created_at, email)
   VALUES (gen_random_uuid(), {workshop}, 'x', ${more})`;
const moves = (what: string) => `UPDATE training.workshop SET ${what} WHERE id = {later}`;
const asStaff = { person: "{staff}", hat: "imatter_training" };

const lines: Line[] = [
  [
    "TT-1_a_term_ends",
    "owner",
    {},
    "INSERT INTO training.term (id, name, starts_on, ends_on) VALUES (gen_random_uuid(), 'x', now(), now())",
  ],

  [
    "LD-1_a_certificate_ends",
    "owner",
    {},
    `UPDATE training.lead_certification SET decided_at = now(), starts_on = ${day(0)}, ends_on = ${day(1200)} WHERE id = {asks}`,
  ],
  [
    "LD-1_certification_is_decided_by_another",
    "imt_app",
    asStaff,
    `UPDATE training.lead_certification SET decided_by_id = {head}, decided_at = now(), starts_on = ${day(0)}, ends_on = ${day(9)} WHERE id = {asks}`,
    /^LD-1: This has been decided/,
  ],
  [
    "nobody_certifies_themselves",
    "owner",
    {},
    "UPDATE training.lead_certification SET decided_by_id = person_id WHERE id = {asks}",
  ],
  [
    "LD-1_only_a_certified_lead_offers",
    "owner",
    {},
    offers("{lapsed}", "{head}"),
    /^LD-1: A Lead needs a certification/,
  ],
  ["SY-3_an_offer_has_a_second_contact", "owner", {}, offers("{lead}", "{lead}")],
  [
    "SN-2_led_by_a_certified_lead",
    "owner",
    {},
    moves("lead_id = {lapsed}"),
    /^SN-2: A workshop is led by a Lead/,
  ],
  [
    "SY-3_workshops_keep_their_people",
    "owner",
    {},
    "UPDATE network.membership SET ended_at = now() WHERE person_id = {lead}",
    /^SY-3: Somebody counts on this hat/,
  ],
  [
    "SN-2_somebody_leads_it",
    "owner",
    {},
    "UPDATE training.workshop SET lead_gone_at = now() WHERE id = {later}",
  ],
  ["SY-3_a_workshop_has_a_second_contact", "owner", {}, moves("second_contact_id = lead_id")],

  [
    "SN-2_host_is_a_school",
    "owner",
    {},
    `INSERT INTO training.host SELECT {surgery}, '123456', street, town, postcode, outcode, access, parking, phone, 90, now(), now() FROM training.host WHERE organisation_id = {school}`,
    /^SN-2: Schools and nurseries host/,
  ],
  [
    "a_school_has_a_phone",
    "owner",
    {},
    "UPDATE training.host SET phone = 'ask me' WHERE organisation_id = {school}",
  ],
  ["access_words_have_an_end", "owner", {}, moves("access = ''")],
  ["a_move_says_what_was", "owner", {}, moves("moved_at = now()")],
  ["SN-3_a_list_is_kept_a_year_at_most", "owner", {}, "UPDATE training.host SET keep_days = 366"],
  [
    "SN-3_the_list_has_an_end",
    "owner",
    {},
    `UPDATE training.workshop SET list_goes_on = ${day(900)} WHERE id = {workshop}`,
  ],
  [
    "LC-2_agreement_names_a_link_contact",
    "owner",
    {},
    `INSERT INTO training.starter_agreement (id, organisation_id, version, words, link_contact_id, signed_by_id, signed_name, signed_at)
   VALUES (gen_random_uuid(), {otherSchool}, 1, 'x', {stranger}, {stranger}, 'x', now())`,
    /^LC-2: A starter agreement is signed by/,
  ],
  [
    "LC-2_agreement_comes_first",
    "owner",
    {},
    `INSERT INTO training.workshop_request (id, organisation_id, audience, expected, room, languages, created_at)
   VALUES (gen_random_uuid(), {otherSchool}, 'primary', 5, 'x', 'x', now())`,
    /^LC-2: A school hosts workshops once/,
  ],
  [
    "PC-2_support_is_a_surgery",
    "owner",
    {},
    "INSERT INTO training.workshop_support (workshop_id, organisation_id, asked_at) VALUES ({workshop}, {school}, now())",
    /^PC-2: Primary care is asked/,
  ],

  [
    "one_workshop_for_a_lead",
    "owner",
    {},
    `UPDATE training.workshop SET room = 'Other', lead_id = {lead}, starts_at = ${time(21, 15)}, ends_at = ${time(21, 16)} WHERE id = {later}`,
  ],
  [
    "one_workshop_in_a_room",
    "owner",
    {},
    `UPDATE training.workshop SET room = 'HALL', starts_at = ${time(21, 15)}, ends_at = ${time(21, 16)} WHERE id = {later}`,
  ],
  [
    "a_workshop_is_at_a_fair_hour",
    "owner",
    {},
    moves(`starts_at = ${time(22, 3)}, ends_at = ${time(22, 4)}`),
  ],
  ["capacity_holds", "owner", {}, signsUp("2, 'booked', 'x', now(), 'x@tests.example'")],
  ["a_party_is_small", "owner", {}, signsUp("7, 'waiting', 'x', now(), 'x@tests.example'")],
  [
    "only_a_kept_turn_is_offered",
    "owner",
    {},
    "UPDATE training.workshop_place SET state = 'offered', kept_at = NULL, offered_at = now(), offer_ends_at = now() + interval '1 day' WHERE id = {place}",
  ],
  [
    "an_address_holds_few",
    "imt_app",
    { hat: "visitor", place: "mine" },
    signsUp("1, 'booked', 'mine', now(), 'held@tests.example'"),
    /^KEEP: Keep or give back/,
  ],
  ["one_sign_up_for_an_address", "owner", {}, signsUp("1, 'waiting', 'x', now(), {address}")],
];

lastLine(database, lines, () => ids);
