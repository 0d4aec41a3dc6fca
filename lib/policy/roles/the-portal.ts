import { rule, type Standing } from "../shape";

/** The system itself: its jobs, timers and webhooks. It carries out decisions; it never makes one for a person. */
export const thePortal = {
  name: "The portal itself",
  spoken: "The portal",
  purpose: "Carries out what people have decided, and what the published periods say.",
  may: {
    "account.erase": "already-decided",
    "order.settle": "already-decided",
    "order.lapse": "already-decided",
    "funded-place.lapse": "already-decided",
    "membership.lapse": "already-decided",
    "workshop.tell-of-gap": "already-decided",
    "workshop-place.offer": "already-decided",
    "workshop-place.remind": "already-decided",
    "attendance.delete": "already-decided",
    "mail.send": "already-decided",
    "retention.apply": "already-decided",
    "audit.check": "already-decided",
  },
  never: {
    "responsibility.move": rule("SY-2", "Nothing moves upwards because time ran out, or by a job."),
    "group.decide": rule("SY-2", "The portal decides nothing in bulk."),
    "consent.*": rule("SY-1", "Only the person can give or withdraw consent."),
    "membership.accept": rule("SY-1", "Only the person invited can accept."),
    "casework.*": rule("SY-4", "The portal keeps no files on anyone's troubles."),
    "crisis.*": rule("SY-5", "The portal makes no task out of a crisis. It shows help that exists now."),
    "enrolment.*": rule("FA-1", "Only the learner starts, pauses or leaves a course."),
    "lesson.*": rule("FA-2", "How deep and how fast is up to the learner."),
  },
  boundary: "The portal never decides for a person, however long nobody answers.",
} satisfies Standing;
