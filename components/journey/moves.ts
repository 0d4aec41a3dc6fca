import type { PartKey } from "./parts";

export type Move = { from: PartKey; to: PartKey; how: string };

/** How people move. Every move is the person's own choice; nothing here happens by itself. */
export const moves: readonly Move[] = [
  {
    from: "personal-learner",
    to: "imatter-training",
    how: "You choose a course, see what it costs and join it.",
  },
  {
    from: "personal-learner",
    to: "locality-hub",
    how: "If a hub covers your postcode, you may ask it for a Priorities Consultation.",
  },
  { from: "family", to: "school", how: "You come to a workshop the school hosts, if you would like to." },
  { from: "family", to: "imatter-training", how: "You choose a course afterwards, or leave it there." },
  { from: "family", to: "locality-hub", how: "You may ask a hub for help with a purpose and an end date." },
  {
    from: "professional-learner",
    to: "imatter-training",
    how: "You join a course. You, your employer or a fund pays for it.",
  },
  {
    from: "professional-learner",
    to: "lead-professional",
    how: "With an organisation or a hub behind you, you may train to be a Lead.",
  },
  {
    from: "primary-care",
    to: "school",
    how: "A card tells the person about a workshop nearby. The practice keeps nothing about them.",
  },
  {
    from: "primary-care",
    to: "locality-hub",
    how: "A card tells the person about the local hub. Whether they go is up to them.",
  },
  {
    from: "school",
    to: "lead-professional",
    how: "The school asks for a workshop, and a Lead offers a date.",
  },
  { from: "community-service", to: "school", how: "A worker tells a family about a workshop." },
  { from: "community-service", to: "locality-hub", how: "A worker tells a person about the local hub." },
  {
    from: "lead-professional",
    to: "locality-hub",
    how: "When someone needs more and agrees, the Lead connects them to a hub, and stays beside them.",
  },
  {
    from: "imatter-training",
    to: "lead-professional",
    how: "It trains Leads and certifies them. It sends no one anywhere.",
  },
  {
    from: "locality-hub",
    to: "personal-learner",
    how: "The support ends on its date. You carry on learning for yourself, and the hub no longer sees your record.",
  },
  { from: "commissioner", to: "professional-learner", how: "A fund pays for a place on a course for work." },
  {
    from: "commissioner",
    to: "family",
    how: "A fund pays for a family's place. The funder sees numbers, never names.",
  },
];
