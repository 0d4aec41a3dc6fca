/** What the last line of defence is tried with: a row of everything, and statements that only need their ids. */

import { startCourse } from "@/lib/domain/training/enrolments/actions";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { anInvitation } from "@/prisma/seed/accounts";
import { anAppointment, anOrganisation, aPerson, someoneAs } from "@/prisma/seed/build";
import { press } from "@/tests/support/press";
import type { Funder } from "./funds";
import { aBuyer, type World } from "./money";

export type Ids = Record<string, string | undefined>;

/** `{buyer}` stands for the buyer's id. */
export const filled = (text: string, ids: Ids) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `'${ids[name]}'`);

export const hat = (more: string) =>
  `INSERT INTO network.membership (id, person_id, organisation_id, role, starts_at, created_at) VALUES (gen_random_uuid(), {stranger}, ${more}, now(), now())`;
export const joins = (who: string, course: string, more: string) =>
  `INSERT INTO training.enrolment (id, person_id, course_id, version_id, state, paid_by, hat, created_at, active_at)
   SELECT gen_random_uuid(), ${who}, c.id, v.id, ${more}, now(), now() FROM training.course c JOIN training.course_version v ON v.course_id = c.id WHERE c.slug = '${course}'`;
export const appoints = (who: string, days: number) =>
  `INSERT INTO cic.hub_appointment (id, organisation_id, starts_at, ends_at, terms) VALUES (gen_random_uuid(), ${who}, now(), now() + interval '${days} days', 'x')`;
export const reflects = (place: string, who: string, text: string) =>
  `INSERT INTO training.reflection (id, person_id, enrolment_id, prompt_key, ask, text, created_at, updated_at) VALUES (gen_random_uuid(), ${who}, ${place}, 'x', 'x', ${text}, now(), now())`;
export const fund = (who: string, committed: number) =>
  `INSERT INTO training.pot (id, organisation_id, locality_id, purpose, name, total_pence, committed_pence, created_at, closes_at)
   VALUES (gen_random_uuid(), ${who}, {area}, 'targeted_family_learning', 'x', 100, ${committed}, now(), now() + interval '9 days')`;

export async function aRowOfEverything(world: World, funder: Funder): Promise<Ids> {
  const { db } = world;
  const buyer = await aBuyer(world);
  const learner = await someoneAs(db, "personal_learner");
  const staff = await someoneAs(db, "school");
  const [appointed, hub] = [
    await anOrganisation(db, { kind: "locality_hub" }),
    await anOrganisation(db, { kind: "locality_hub" }),
  ];
  await anAppointment(db, appointed);
  const invitation = await anInvitation(db, {
    email: staff.person.email,
    role: "school",
    organisation: staff.organisation as { id: string },
    by: staff.person,
  });
  const joined = await press(startCourse, learner.actor, {
    course: "introduction",
    agree: "yes",
    wording: "1",
  });
  const lesson = await db.lesson.findFirstOrThrow({ where: { part: { versionId: buyer.place.versionId } } });
  return {
    buyer: buyer.person.id,
    place: buyer.place.id,
    order: (await press(payByCard, buyer.actor, { enrolment: buyer.place.id })).subject[1],
    levelOne: buyer.place.courseId,
    lesson: lesson.id,
    learner: learner.person.id,
    introduction: joined.subject[1],
    stranger: (await aPerson(db)).id,
    school: staff.organisation?.id,
    hat: staff.membership.id,
    invitation: invitation.invitation.id,
    appointed: appointed.id,
    hub: hub.id,
    funder: funder.organisation?.id,
    area: funder.here.id,
    code: (await funder.aCode(await funder.aFund({ amount: "50000" }))).id,
  };
}
