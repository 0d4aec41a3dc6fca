import "server-only";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { OwnReflection } from "./shape";

/** Everything the learner wrote in this hat, also for courses they left or that ended. */
export async function myReflections(actor: Actor): Promise<OwnReflection[]> {
  allow(actor, "reflection.read");
  return within(
    actor,
    "training",
    (tx) => tx.$queryRaw<OwnReflection[]>`
      SELECT r.id, r.ask, r.text, c.title AS course, r.updated_at AS "updatedAt"
      FROM training.reflection r JOIN training.enrolment e ON e.id = r.enrolment_id
      JOIN training.course c ON c.id = e.course_id
      WHERE r.person_id = ${actor.personId}::uuid AND e.hat::text = ${toDatabase(actor.asker)}
      ORDER BY c.position, e.created_at, r.created_at`,
  );
}

/** The same as one plain text file, to take away. */
export async function reflectionsToTakeAway(actor: Actor): Promise<string> {
  allow(actor, "reflection.export");
  const all = await myReflections(actor);
  const courses = [...new Set(all.map(({ course }) => course))];
  const chapters = courses.map((course) => {
    const own = all.filter((each) => each.course === course);
    return [course.toUpperCase(), ...own.map(({ ask, text }) => `${ask}\n\n${text}`)].join("\n\n");
  });
  const empty = "You have not written any reflections yet.";
  return `${["My reflections", ...(chapters.length ? chapters : [empty])].join("\n\n\n")}\n`;
}
