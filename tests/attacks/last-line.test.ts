/**
 * Where everything before it has failed: what each rule in PostgreSQL refuses by itself, to the portal's roles and to the
 * owner of the tables alike. Each is tried twice, the second time with that one rule taken out: then it must not hold.
 */
import { beforeAll } from "vitest";
import {
  appoints,
  aRowOfEverything,
  fund,
  hat,
  type Ids,
  joins,
  reflects,
} from "@/tests/support/a-row-of-everything";
import { freshDatabase } from "@/tests/support/database";
import { type Line, lastLine } from "@/tests/support/last-line";
import { aFunder } from "../support/funds";
import { aWorldWithPrices } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);

let ids: Ids;
beforeAll(async () => {
  ids = await aRowOfEverything(world, funder);
}, 60_000);

const asBuyer = { person: "{buyer}", hat: "personal_learner" };
const asLearner = { person: "{learner}", hat: "personal_learner" };

const lines: Line[] = [
  ["PR-2_a_role_needs_an_organisation", "owner", {}, hat("NULL, 'school'")],
  ["PR-2_membership_fits_organisation", "owner", {}, hat("{hub}, 'school'"), /^PR-2: This role does not/],
  [
    "learner_hats_are_never_handed_out",
    "owner",
    {},
    "UPDATE network.invitation SET role = 'family' WHERE id = {invitation}",
  ],
  [
    "nobody_accepts_their_own_invitation",
    "owner",
    {},
    "UPDATE network.invitation SET accepted_by_id = invited_by_id, accepted_at = now() WHERE id = {invitation}",
  ],
  [
    "ones_own_when_ended",
    "network_app",
    asLearner,
    "DELETE FROM network.membership WHERE person_id = {learner}",
    0,
  ],
  [
    "one_spelling_of_an_address",
    "owner",
    {},
    "UPDATE network.person SET email = upper(email) WHERE id = {stranger}",
  ],
  [
    "SY-6_session_wears_own_hat",
    "owner",
    {},
    `INSERT INTO network.session (id, token_hash, person_id, membership_id, device, created_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), 'x', {stranger}, {hat}, 'x', now(), now(), now() + interval '1 day')`,
    /^SY-6: That hat belongs to somebody else/,
  ],
  [
    "a_message_has_an_end",
    "network_app",
    asLearner,
    `INSERT INTO network.interest (id, route, controller, person_id, name, email, message, created_at)
     VALUES (gen_random_uuid(), 'course', 'training', {learner}, 'x', 'x@tests.example', repeat('x', 4001), now())`,
  ],
  [
    "wording_is_append_only",
    "owner",
    {},
    "UPDATE network.consent_wording SET version = version",
    /^KEEP: Rows of consent_wording/,
  ],

  [
    "CS-1_PC-3_only_learners_learn",
    "owner",
    {},
    joins("{stranger}", "introduction", "'provisional', 'free', 'school'"),
  ],
  [
    "SN-5_a_place_is_ones_own",
    "imt_app",
    asLearner,
    joins("{stranger}", "introduction", "'active', 'free', 'personal_learner'"),
    /row-level security/,
  ],
  [
    "TT-3_levels_in_order",
    "owner",
    {},
    joins("{stranger}", "level-1", "'provisional', 'self', 'personal_learner'"),
    /^TT-3: .* comes first/,
  ],
  [
    "a_state_has_its_time",
    "owner",
    {},
    "UPDATE training.enrolment SET state = 'left' WHERE id = {introduction}",
  ],
  [
    "PY-2_provisional_until_paid",
    "imt_app",
    asBuyer,
    "UPDATE training.enrolment SET state = 'active', active_at = now() WHERE id = {place}",
    /^PY-2: A place is provisional/,
  ],
  [
    "PY-2_answers_while_active",
    "imt_app",
    asBuyer,
    "INSERT INTO training.check_answer VALUES ({place}, {buyer}, {lesson}, 1, 1, now())",
    /^PY-2: This course is not open/,
  ],
  [
    "PY-2_reflecting_while_active",
    "imt_app",
    asBuyer,
    reflects("{place}", "{buyer}", "'x'"),
    /^PY-2: This course is not open/,
  ],
  [
    "a_reflection_has_an_end",
    "imt_app",
    asLearner,
    reflects("{introduction}", "{learner}", "repeat('x', 20001)"),
  ],
  [
    "RH-1_courses_are_paid_to_imt",
    "owner",
    {},
    "UPDATE training.course SET payee = 'rhm' WHERE id = {levelOne}",
  ],

  [
    "PC-1_only_learners_buy",
    "owner",
    {},
    `INSERT INTO training.orders (id, state, payer_name, hat, total_pence, created_at)
     VALUES (gen_random_uuid(), 'awaiting_payment', 'x', 'primary_care', 1, now())`,
  ],
  [
    "PY-1_a_line_is_described",
    "owner",
    {},
    "INSERT INTO training.order_line VALUES ({order}, 2, {levelOne}, '', 1)",
  ],
  [
    "CM-3_a_fund_begins_whole",
    "imt_app",
    { hat: "commissioner", organisation: "{funder}" },
    fund("{funder}", 5),
    /^CM-3: A new fund has promised nothing/,
  ],
  [
    "CM-3_pot_belongs_to_a_funder",
    "owner",
    {},
    fund("{school}", 0),
    /^CM-3: A pot belongs to a commissioner/,
  ],
  [
    "CM-3_place_fits_its_fund",
    "owner",
    {},
    "INSERT INTO training.redemption VALUES (gen_random_uuid(), {code}, {learner}, {introduction}, now())",
    /^CM-3: This code pays for something else/,
  ],
  [
    "CM-3_a_pot_is_never_promised_twice",
    "owner",
    {},
    "UPDATE training.pot SET committed_pence = total_pence + 1",
  ],
  ["CM-3_a_code_has_so_many_uses", "owner", {}, "UPDATE training.funded_code SET taken = uses + 1"],
  ["CM-1_a_code_is_for_many", "owner", {}, "UPDATE training.funded_code SET uses = 9 WHERE id = {code}"],

  ["HB-7_an_appointment_ends", "rhm_app", { hat: "rhm" }, appoints("{hub}", 0)],
  ["HB-7_one_appointment_at_a_time", "rhm_app", { hat: "rhm" }, appoints("{appointed}", 1)],
  [
    "HB-7_appointment_is_for_a_hub",
    "rhm_app",
    { hat: "rhm" },
    appoints("{school}", 1),
    /^HB-7: Only a locality hub/,
  ],
];

lastLine(database, lines, () => ids);
