import type { May } from "../shape";

/** What a person may do on the CIC's side, whichever learner hat they wear: everything about their own things alone. */
export const supportedMay = {
  "consultation.book": "own",
  "consultation.refuse": "own",
  "consultation.read": "own",
  "consultation.agree": "own",
  "charge.pay": "own",
  "charge.read": "own",
  "tracker.open": "own",
  "tracker.read": "own",
  "tracker.write": "own",
  "tracker.share": "own",
  "tracker.revoke": "own",
  "tracker.export": "own",
  "tracker.delete": "own",
  "episode.agree": "own",
  "episode.decline": "own",
  "episode.read": "own",
  "episode.answer": "own",
  "episode.close": "own",
} satisfies May;
