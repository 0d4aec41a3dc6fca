import { type May, type Never, rule } from "../shape";

/** What every hat may do: an account, its consents and its trail belong to the person wearing it. */
export const everyoneMay = {
  "account.read": "own",
  "account.change": "own",
  "account.export": "own",
  "account.leave": "own",
  "session.end": "own",
  "hat.choose": "own",
  "second-factor.set": "own",
  "consent.give": "own",
  "consent.withdraw": "own",
  "consent.read": "own",
  "membership.accept": "own",
  "membership.decline": "own",
  "membership.end": "own",
  "membership.read": "own",
  "audit.read-own": "own",
  "interest.express": "own",
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
  "complaint.make": "own",
  "complaint.read": "own",
  "hand-off.read": "own",
  "hand-off.consent": "own",
  "hand-off.refuse": "own",
  "hand-off.withdraw": "own",
} satisfies May;

/** What no hat may do. */
export const everyoneNever = {
  "responsibility.move": rule(
    "SY-1",
    "Responsibility for a person never moves by itself. A hand-off passes on only what they agreed to, once all three have acted.",
  ),
  "group.decide": rule("SY-2", "Each person decides for themselves. Nothing here is decided in bulk."),
  "casework.*": rule("SY-4", "The portal keeps no files on anyone's troubles."),
} satisfies Never;
