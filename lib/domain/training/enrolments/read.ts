import "server-only";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Ask, reading } from "@/lib/entry/reading";
import { type Transaction, within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { versionAsked } from "../courses/read";
import { slug as slugSchema } from "../courses/schema";
import { canStartAgain, choicesIn, oneForEachCourse, open, progressOf } from "./enrolments";
import { ownEnrolments } from "./reach";
import { enrolmentId } from "./schema";
import type { CertificateHeld, Joining, NextStep, Place, PlaceCourse } from "./shape";

type Learning = { places: Place[]; next: NextStep[]; certificates: CertificateHeld[] };

/**
 * Everything a learner's first page shows: a place for each course, newest first, what they could take up next, and
 * every certificate they made, whatever became of its place.
 */
export async function myLearning(actor: Actor): Promise<Learning> {
  allow(actor, "enrolment.read");
  return reading(actor, "training", async (ask) => {
    const rows = await placeRows(ask, actor, Prisma.sql`true`);
    const places: Place[] = [];
    // One after the other: a transaction has one connection, and a version not read yet is asked for on it.
    for (const row of rows) places.push(await placeOf(ask, row));
    const certificates = await certificatesOf(ask, actor);
    return { places: oneForEachCourse(places), next: await nextSteps(ask, actor), certificates };
  });
}

/** One place of the learner's own. */
export async function placeWith(actor: Actor, id: string): Promise<Place> {
  allow(actor, "enrolment.read");
  return reading(actor, "training", (ask) => placeIn(ask, actor, id));
}

/** What is read while a place is open; otherwise the place itself, so that the page can say why not and what comes next. */
export async function whileOpen<View>(
  actor: Actor,
  id: string,
  read: () => Promise<View>,
): Promise<{ view: View } | { closed: Place }> {
  try {
    return { view: await read() };
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const place = await placeWith(actor, id);
    if (open.includes(place.state)) throw error;
    return { closed: place };
  }
}

/** One place, inside a transaction that is open already. */
export async function placeIn(ask: Ask, actor: Actor, id: string): Promise<Place> {
  if (!enrolmentId.safeParse(id).success) throw new NotFound("enrolment");
  const [row] = await placeRows(ask, actor, Prisma.sql`e.id = ${id}::uuid`);
  if (!row) throw new NotFound("enrolment");
  return placeOf(ask, row);
}

type PlaceRow = Omit<Place, "course" | "version" | "progress" | "may"> &
  PlaceCourse & { versionId: string; done: string[]; refunded: number; another: boolean };

// One statement for a whole dashboard: a page of places with their course, marks and certificate.
function placeRows(ask: Ask, actor: Actor, which: Prisma.Sql): Promise<PlaceRow[]> {
  return ask<PlaceRow>(Prisma.sql`
    SELECT e.id, e.state::text, e.paid_by::text AS "paidBy", e.version_id AS "versionId", e.created_at AS "createdAt",
           e.active_at AS "activeAt", e.completed_at AS "completedAt", e.gateway_at AS "gatewayAt",
           e.last_lesson AS "lastLesson", k.enrolment_id AS "certificateAt",
           c.slug, c.title, c.level, c.strapline, c.next_step AS "nextStep", c.illustration, c.certificate,
           c.price_pence AS "pricePence",
           ARRAY(SELECT p.lesson_id FROM training.lesson_progress p
                 WHERE p.enrolment_id = e.id AND p.done_at IS NOT NULL) AS done,
           o.refunded, o.another
    FROM training.enrolment e
    JOIN training.course c ON c.id = e.course_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s.state = 'ended' AND s.active_at IS NOT NULL)::int AS refunded,
             coalesce(bool_or(s.id <> e.id AND s.state NOT IN ('left', 'ended')), false) AS another
      FROM training.enrolment s WHERE s.person_id = e.person_id AND s.hat = e.hat AND s.course_id = e.course_id) o
    LEFT JOIN LATERAL (
      SELECT f.enrolment_id FROM training.certificate f JOIN training.enrolment s ON s.id = f.enrolment_id
      WHERE f.person_id = e.person_id AND f.revoked_at IS NULL AND s.course_id = e.course_id AND s.hat = e.hat
      ORDER BY s.id = e.id DESC, f.issued_at DESC LIMIT 1) k ON true
    WHERE e.person_id = ${actor.personId}::uuid AND e.hat::text = ${toDatabase(actor.asker)} AND ${which}
    ORDER BY e.created_at DESC LIMIT 200`);
}

async function placeOf(ask: Ask, row: PlaceRow): Promise<Place> {
  const { slug, title, level, strapline, nextStep, illustration, certificate, pricePence, ...rest } = row;
  const { refunded, another, done, ...place } = rest;
  const startAgain = place.state === "ended" && !another && canStartAgain(refunded);
  const version = await versionAsked(ask, place.versionId);
  return {
    ...place,
    course: { slug, title, level, strapline, nextStep, illustration, certificate, pricePence },
    version,
    may: { ...choicesIn(place), startAgain },
    progress: progressOf(version, done, place.gatewayAt),
  };
}

/** Open courses not taken up yet whose earlier steps are finished, in the ladder's order. */
function nextSteps(ask: Ask, actor: Actor): Promise<NextStep[]> {
  return ask<NextStep>(Prisma.sql`
    SELECT c.slug, c.title, c.strapline, c.price_pence AS "pricePence" FROM training.course c
    WHERE c.is_open
      AND NOT EXISTS (SELECT FROM training.course_requirement r WHERE r.course_id = c.id
                      AND r.requires_id NOT IN (SELECT training.finished_courses()))
      AND c.id NOT IN (SELECT e.course_id FROM training.enrolment e WHERE e.person_id = ${actor.personId}::uuid
                       AND e.hat::text = ${toDatabase(actor.asker)} AND (e.state <> 'ended' OR e.active_at IS NOT NULL))
    ORDER BY c.position LIMIT 3`);
}

function certificatesOf(ask: Ask, actor: Actor): Promise<CertificateHeld[]> {
  return ask<CertificateHeld>(Prisma.sql`
    SELECT f.enrolment_id AS "enrolmentId", f.course, f.issued_at AS "issuedAt"
    FROM training.certificate f JOIN training.enrolment e ON e.id = f.enrolment_id
    WHERE e.person_id = ${actor.personId}::uuid AND e.hat::text = ${toDatabase(actor.asker)} AND f.revoked_at IS NULL
    ORDER BY f.issued_at DESC`);
}

/** What somebody is shown before they join: the exact words to agree to, what comes first, and any place they have. */
export async function joining(actor: Actor, slug: string): Promise<Joining> {
  allow(actor, "enrolment.start");
  if (!slugSchema.safeParse(slug).success) throw new NotFound("course");
  return within(actor, "training", async (tx) => {
    const first = await tx.$queryRaw<Joining["first"]>`
      SELECT b.slug, b.title FROM training.course c JOIN training.course_requirement r ON r.course_id = c.id
      JOIN training.course b ON b.id = r.requires_id
      WHERE c.slug = ${slug} AND b.id NOT IN (SELECT training.finished_courses()) ORDER BY b.position`;
    const place = await tx.enrolment.findFirst({
      where: { ...ownEnrolments(actor), course: { slug }, state: { not: "ended" } },
      orderBy: { createdAt: "desc" },
      select: { id: true, state: true, activeAt: true },
    });
    const mayStart = canStartAgain(await refundedPlaces(tx, actor, { slug }));
    return { first, place, mayStart, wording: await termsShown(tx) };
  });
}

/** How often somebody's money for a course went back after the place had been theirs. */
export const refundedPlaces = (tx: Transaction, actor: Actor, course: { id: string } | { slug: string }) =>
  tx.enrolment.count({
    where: { ...ownEnrolments(actor), course, state: "ended", activeAt: { not: null } },
  });

const termsShown = (tx: Transaction) =>
  tx.consentWording.findFirstOrThrow({
    where: { purpose: "course-terms" },
    orderBy: { version: "desc" },
    select: { version: true, title: true, text: true },
  });
