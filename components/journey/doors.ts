import type { StageNumber } from "./stages";

export type Door = {
  /** Role, as in the address of its page. */
  role: string;
  /** Finishes the sentence "I am …". */
  iAm: string;
  what: string;
  next: { href: string; label: string };
};

type DoorGroup = { title: string; stage: StageNumber; doors: readonly Door[] };

const tellUs = (label: string) => ({ href: "/express-interest?route=organisation", label });

/** Ten kinds of visitor, grouped by what brings them here. */
export const doorGroups: readonly DoorGroup[] = [
  {
    title: "I am here to learn",
    stage: 1,
    doors: [
      {
        role: "personal-learner",
        iAm: "learning for myself or my family",
        what: "On your own, as a couple, or as a parent or carer.",
        next: { href: "/learning?audience=home", label: "Courses for home" },
      },
      {
        role: "professional-learner",
        iAm: "learning for my work",
        what: "In education, health or the community.",
        next: { href: "/learning?audience=work", label: "Courses for work" },
      },
      {
        role: "family",
        iAm: "invited by a school or service",
        what: "Someone told us about this. We would like to know what it is first.",
        next: { href: "/costs", label: "See what it costs" },
      },
    ],
  },
  {
    title: "I meet people who might want to learn",
    stage: 3,
    doors: [
      {
        role: "primary-care",
        iAm: "a GP or health visitor",
        what: "You have ten minutes, and want to offer a good first conversation.",
        next: tellUs("Tell us about your practice"),
      },
      {
        role: "school",
        iAm: "from a school or nursery",
        what: "You would like to host a workshop for parents and carers.",
        next: { href: "/express-interest?route=workshop", label: "Ask about a workshop" },
      },
      {
        role: "community-service",
        iAm: "from a community service",
        what: "You work with young people and families, and want to point the way.",
        next: tellUs("Tell us about your service"),
      },
    ],
  },
  {
    title: "I help it happen",
    stage: 5,
    doors: [
      {
        role: "commissioner",
        iAm: "a commissioner or funder",
        what: "You want to see a locality as a whole, and fund learning in it.",
        next: tellUs("Talk about funding"),
      },
      {
        role: "locality-hub",
        iAm: "from a locality hub",
        what: "You offer time-limited help to people who ask for it.",
        next: tellUs("Ask about becoming a hub"),
      },
      {
        role: "lead-professional",
        iAm: "a Lead professional",
        what: "You run workshops and help people into learning.",
        next: { href: "/workshops", label: "About workshops" },
      },
      {
        role: "imatter-training",
        iAm: "from I Matter Training",
        what: "You write courses, train Leads and look after quality.",
        next: { href: "/sign-in", label: "Sign in" },
      },
    ],
  },
];
