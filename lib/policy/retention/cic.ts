import { type Periods, years } from "./shape";

/** What Relationship Health Matters CIC keeps, and how long. */
export const cic = {
  "interest-cic": {
    controller: "cic",
    what: "Expressions of interest sent to Relationship Health Matters",
    purpose: "To answer them",
    keep: 183,
    from: "it was answered",
    onErasure: "delete",
  },
  "interest-cic-waiting": {
    controller: "cic",
    what: "Expressions of interest sent to Relationship Health Matters that nobody has answered",
    purpose: "To answer them",
    keep: years(1),
    from: "it arrived",
    onErasure: "delete",
  },
} as const satisfies Periods;
