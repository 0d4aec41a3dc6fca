import "server-only";
import { type Names, networkNames, those, title, titled } from "@/lib/domain/network/people-data/names";
import { dayAndTime } from "@/lib/platform/dates";

/** What the codes of learning stand for, beside those of the network. */
export const trainingNames: Names = {
  ...networkNames,
  courseId: [
    "course",
    async (tx, ids) => titled(await tx.course.findMany({ where: those(ids), select: title })),
  ],
  lessonId: [
    "lesson",
    async (tx, ids) => titled(await tx.lesson.findMany({ where: those(ids), select: title })),
  ],
  workshopId: [
    "workshop",
    async (tx, ids) => {
      const rows = await tx.workshop.findMany({
        where: those(ids),
        select: { id: true, startsAt: true, organisation: { select: { name: true } } },
      });
      return rows.map(({ id, startsAt, organisation }) => ({
        id,
        name: `${organisation.name}, ${dayAndTime(startsAt)}`,
      }));
    },
  ],
  enrolmentId: [
    "course",
    async (tx, ids) => {
      const places = await tx.enrolment.findMany({
        where: those(ids),
        select: { id: true, course: { select: title } },
      });
      return places.map(({ id, course }) => ({ id, name: course.title }));
    },
  ],
};
