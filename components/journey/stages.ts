export type StageNumber = 1 | 2 | 3 | 4 | 5;

export type Stage = {
  number: StageNumber;
  name: string;
  what: string;
  link: { href: string; label: string };
};

/** The five stages of the Learning Journey, in the order most people meet them. Nobody has to do them all. */
export const stages: readonly Stage[] = [
  {
    number: 1,
    name: "In your community",
    what: "Someone you already know opens a conversation: a GP, a teacher, a youth worker. You put words to what matters to you.",
    link: { href: "/how-it-works", label: "See who opens the door" },
  },
  {
    number: 2,
    name: "Get Started",
    what: "One workshop with a trained Lead. You meet the first ideas with other people, and there is no need to share anything.",
    link: { href: "/workshops", label: "About the workshop" },
  },
  {
    number: 3,
    name: "Learn it",
    what: "Short online lessons, in plain words, at your own pace. What you write as you go is private.",
    link: { href: "/learning", label: "Look at the courses" },
  },
  {
    number: 4,
    name: "Live it",
    what: "Try the ideas in ordinary days: at the table, at the school gate, at work. Notice what changes, and come back when you like.",
    link: { href: "/how-it-works#part-locality-hub", label: "Who can walk beside you" },
  },
  {
    number: 5,
    name: "Support others",
    what: "Some people go on to help others learn, in a practitioner role with an organisation or a hub behind them.",
    link: { href: "/roles/lead-professional", label: "What a Lead does" },
  },
];
