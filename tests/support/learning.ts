/** A world with the whole ladder published and learners in it, and a short way to press the portal's buttons. */

import { beforeAll } from "vitest";
import { startCourse } from "@/lib/domain/training/enrolments/actions";
import { placeWith } from "@/lib/domain/training/enrolments/read";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { answerCheck, markLesson, reachTheGateway } from "@/lib/domain/training/lessons/actions";
import type { Actor } from "@/lib/entry/actor";
import { after, days, now } from "@/lib/platform/clock";
import type { Role } from "@/lib/platform/prisma/enums";
import { theWordings } from "@/prisma/seed/accounts";
import { aLocality, aMembership, anOrganisation, type Owner, someoneAs, wearing } from "@/prisma/seed/build";
import { tellOfLearning } from "@/prisma/seed/learning";
import { press } from "@/tests/support/press";
import type { TestDatabase } from "./database";

type LearningWorld = { db: Owner };

export function aWorldOfLearning(database: TestDatabase): LearningWorld {
  const world = {} as LearningWorld;
  beforeAll(async () => {
    world.db = database.db;
    await theWordings(world.db);
    await tellOfLearning(world.db);
    return () => world.db.$disconnect();
  });
  return world;
}

export async function aLearner({ db }: LearningWorld, role: Role = "personal_learner") {
  return (await someoneAs(db, role)).actor;
}

/** The same person in another learner's hat. */
export async function otherHat({ db }: LearningWorld, actor: Actor, role: Role) {
  const { id } = await aMembership(db, { person: { id: actor.personId as string }, role });
  return wearing(db, id);
}

/** Joins a course and returns the place. */
export async function join(actor: Actor, course: string, paidBy?: "self" | "funder"): Promise<Place> {
  const typed = { course, wording: 1, agree: "yes", ...(paidBy ? { paidBy } : {}) };
  return placeWith(actor, (await press(startCourse, actor, typed)).subject[1]);
}

export const markAll = async (actor: Actor, place: Place) => {
  for (const { slug } of place.version.lessons) await mark(actor, place, slug);
};

export const mark = (actor: Actor, { id }: Place, lesson: string, done: "yes" | "no" = "yes") =>
  press(markLesson, actor, { enrolment: id, lesson, press: done === "yes" ? "done" : "not-done" });

export const reach = (actor: Actor, { id }: Place) =>
  press(reachTheGateway, actor, { enrolment: id, press: "go-through" });

export const answer = (actor: Actor, { id }: Place, lesson: string, check: number, option: number) =>
  press(answerCheck, actor, { enrolment: id, lesson, check: String(check), option: String(option) });

/** Joins the Introduction and finishes it. */
export async function throughTheIntroduction(actor: Actor): Promise<Place> {
  const place = await join(actor, "introduction");
  await markAll(actor, place);
  return placeWith(actor, place.id);
}

/** A place on Level 1, as after a paid order or a used code: arranged by the owner. */
export async function onLevelOne(world: LearningWorld, actor: Actor): Promise<Place> {
  await throughTheIntroduction(actor);
  const place = await join(actor, "level-1", "self");
  await funded(world, place);
  return placeWith(actor, place.id);
}

/** A council's fund pays: one code, used for this place. */
async function funded({ db }: LearningWorld, { id }: Place): Promise<void> {
  const { courseId, personId } = await db.enrolment.findUniqueOrThrow({ where: { id } });
  const locality = await aLocality(db, { slug: `place-${id}`, name: `A place of ${id}` });
  const council = await anOrganisation(db, { kind: "commissioner", localityId: locality.id });
  const times = { createdAt: now(), expiresAt: after(now(), days(28)) };
  const pot = await db.pot.create({
    data: {
      organisationId: council.id,
      localityId: locality.id,
      purpose: "targeted_family_learning",
      name: "Test fund",
      totalPence: 100_000,
      committedPence: 50_000,
      createdAt: now(),
      closesAt: after(now(), days(90)),
    },
  });
  const code = { potId: pot.id, courseId, codeHash: id, label: "Test", pencePer: 5_000, uses: 10 };
  await db.$transaction(async (tx) => {
    const { id: codeId } = await tx.fundedCode.create({ data: { ...code, ...times } });
    await tx.redemption.create({ data: { codeId, personId, enrolmentId: id, at: now() } });
    await tx.enrolment.update({
      where: { id },
      data: { state: "active", activeAt: now(), paidBy: "funder" },
    });
  });
}
