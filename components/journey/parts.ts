import { moves } from "./moves";

/** The ten parts of the network, in the order the text tells them. */
const partKeys = [
  "personal-learner",
  "family",
  "professional-learner",
  "primary-care",
  "school",
  "community-service",
  "lead-professional",
  "locality-hub",
  "imatter-training",
  "commissioner",
] as const;

export type PartKey = (typeof partKeys)[number];

type PartWords = {
  name: string;
  purpose: string;
  whatHappens: readonly string[];
  holdsNot: readonly string[];
};

export type Part = PartWords & { key: PartKey; onward: readonly { to: string; how: string }[] };

/** The words are the policy's, handed in by the page; the ways onward are the map's own. */
export function partsFrom(words: Readonly<Record<PartKey, PartWords>>): Part[] {
  return partKeys.map((key) => ({
    ...words[key],
    key,
    onward: moves.filter(({ from }) => from === key).map(({ to, how }) => ({ to: words[to].name, how })),
  }));
}

/** Where each part stands on the map, in hundredths of its width and height. */
export const places: Record<PartKey, { x: number; y: number }> = {
  commissioner: { x: 50, y: 9 },
  "primary-care": { x: 15, y: 27 },
  "community-service": { x: 15, y: 57 },
  school: { x: 15, y: 87 },
  "personal-learner": { x: 50, y: 36 },
  family: { x: 50, y: 61 },
  "professional-learner": { x: 50, y: 88 },
  "locality-hub": { x: 85, y: 27 },
  "lead-professional": { x: 85, y: 57 },
  "imatter-training": { x: 85, y: 87 },
};
