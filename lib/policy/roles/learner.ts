import type { May } from "../shape";

/** What a learner may do, whichever learner hat they wear: everything about their own learning, and nobody else's. */
export const learnerMay = {
  "priorities.keep": "own",
  "priorities.read": "own",
  "enrolment.start": "own",
  "enrolment.read": "own",
  "enrolment.pause": "own",
  "enrolment.resume": "own",
  "enrolment.leave": "own",
  "lesson.read": "own",
  "lesson.mark": "own",
  "check.answer": "own",
  "gateway.reach": "own",
  "reflection.write": "own",
  "reflection.read": "own",
  "reflection.export": "own",
  "reflection.delete": "own",
  "certificate.earn": "own",
  "certificate.read": "own",
  "order.place": "own",
  "order.pay": "own",
  "order.read": "own",
  "order.ask-money-back": "own",
  "receipt.read": "own",
  "funded-place.redeem": "own",
} satisfies May;
