import type { Standing } from "../shape";

/** Anyone who has not signed in. */
export const visitor = {
  name: "Visitor",
  spoken: "A visitor",
  purpose: "Looks around without telling anyone who they are.",
  may: {
    "course.browse": "public",
    "verification.read": "public",
    "workshop.browse": "public",
    "workshop-place.take": "own",
    "workshop-place.change": "own",
    "workshop-place.check-in": "own",
    "feedback.give": "own",
    "consultation.browse": "public",
    "consultation.move": "own",
    "consultation.cancel": "own",
    "hub.read": "public",
    "complaint.make": "public",
    "interest.express": "public",
    "membership.consider": "public",
    "account.open": "own",
    "session.start": "own",
  },
  never: {},
  boundary: "Anyone can look and ask. Nobody needs an account for that.",
} satisfies Standing;
