import type { Noun } from "./actions";

/**
 * Wider subjects a boundary can name, such as "payment.*". Those that cover no noun have no verb at all in the
 * portal: the boundary is written down before anyone could build a way across it.
 */
export const subjects = {
  payment: {
    phrase: "do anything with a payment",
    covers: ["order", "receipt", "funded-place", "pot", "charge"],
  },
  learning: {
    phrase: "do anything with someone's learning",
    covers: ["enrolment", "lesson", "check", "gateway", "reflection", "priorities", "certificate"],
  },
  casework: { phrase: "keep a file on a person or a family", covers: [] },
  caseload: { phrase: "keep a list of people to follow up", covers: ["attendance"] },
  pathway: { phrase: "run a long-term pathway", covers: [] },
  crisis: { phrase: "take in a crisis", covers: [] },
  escalation: { phrase: "receive an escalation", covers: [] },
  support: { phrase: "claim support as a right", covers: [] },
  "study-support": { phrase: "offer or buy study support", covers: [] },
  "practitioner-role": { phrase: "take a practitioner role alone", covers: [] },
  delivery: { phrase: "deliver learning to others", covers: [] },
} as const satisfies Record<string, { phrase: string; covers: readonly Noun[] }>;

export type Subject = keyof typeof subjects;

/** "order.*" or "payment.*". A misspelt one does not compile. */
export type Wildcard = `${Noun | Subject}.*`;
