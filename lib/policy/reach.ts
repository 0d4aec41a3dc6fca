/** How far a permission goes. Closed: a new reach is a decision about the network, not about code. */
export const reaches = {
  own: "for themselves only",
  "own-organisation": "within their own organisation",
  "own-group": "within their own group",
  shared: "when the person has shared it with them",
  "counts-only": "as counts, never names",
  "addressed-to-us": "when it is addressed to their organisation",
  "already-decided": "as already decided by a person or a published rule",
  public: "as anyone may",
} as const satisfies Record<string, string>;

export type Reach = keyof typeof reaches;

/** The few words that fit a table cell. */
export const reachInBrief = {
  own: "own",
  "own-organisation": "own organisation",
  "own-group": "own group",
  shared: "shared",
  "counts-only": "counts",
  "addressed-to-us": "addressed to us",
  "already-decided": "as decided",
  public: "anyone",
} as const satisfies Record<Reach, string>;
