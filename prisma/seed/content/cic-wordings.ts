import type { Wording } from "./wordings";

const consultation: Wording = {
  purpose: "consultation",
  controller: "cic",
  version: 1,
  title: "A Priorities Consultation",
  text: `A Priorities Consultation is one conversation, of about 90 minutes, with somebody at a locality hub. Together you find out what matters most to you now, and what could come next. It is not therapy, advice about your own health, or help in a crisis. It promises no service afterwards. If you need someone now, please use the Help now page.

You asked for it yourself, and you can move it, call it off or stop in the middle. What you agree to write down is written in your words, and you say when it is right.

Who sees it: the hub you book with, until 14 days after the conversation. Then its view closes by itself. Relationship Health Matters CIC, who oversees the hubs, sees figures and never your name. I Matter Training sees none of it.

How long: Relationship Health Matters CIC keeps your booking and what you agreed for a year, for you. Payments are kept for seven years, as tax law asks.

To take it back: call the consultation off, or choose "Take back" on your account page. From that moment the hub sees nothing of it.`,
  lawfulBasis: "explicit consent",
  keptFor:
    "A year after the consultation. A payment is kept for seven years, with a code in place of your name once you leave.",
};

const tracker: Wording = {
  purpose: "tracker",
  controller: "cic",
  version: 1,
  title: "Your Progress Tracker",
  text: `Your Progress Tracker is a private place for up to three goals, small steps, how things feel from 0 to 10, and what you would like to write down. You can use it with or without a hub. Nobody watches it, nobody works out a score from it, and nothing in it is ever overdue. Nobody reads it, so nobody can step in if things get bad: if you need someone now, please use the Help now page.

Who sees it: only you, in the hat you open it in. You can lend a view of one goal, one entry or the record to a hub, each for a purpose and until a day that you choose. You see who looked, and you can take it back in one step. Relationship Health Matters CIC keeps it safe and its staff cannot read it. I Matter Training has no way to it at all.

How long: until you delete it, or leave.

To take it back: choose "Delete my Tracker" on its own page. You can download it first.`,
  lawfulBasis: "explicit consent",
  keptFor: "Until you delete it or close your account.",
};

const trackerShare: Wording = {
  purpose: "tracker-share",
  controller: "cic",
  version: 1,
  title: "Lending a view of your Tracker",
  text: `You lend a view: it stays yours. The hub, or the one person there whom you choose, can read what you name here, for the purpose you write and until the day you choose. That is never longer than 26 weeks. They cannot change it or pass it on. They can say that they see something otherwise, and then both views stand side by side.

Who sees it: the people licensed at that hub, or the one you name, and nobody else. You see on your Tracker who looked, and when.

How long: until the day you choose, until you take it back, or until the support it was lent for closes. Whatever comes first.

To take it back: press "Take back" beside it. From the next moment nobody there can read it.`,
  lawfulBasis: "explicit consent",
  keptFor:
    "Until the day you chose. What you lent, to whom and until when stays on record for you until you delete your Tracker.",
};

const support: Wording = {
  purpose: "support",
  controller: "cic",
  version: 1,
  title: "Support for a while",
  text: `A hub offers you support for a purpose, until a day, and for so many sessions at most. You can ask for less before you say yes. When the day comes, the support closes by itself, and so does the hub's view of it. More support would be a new agreement, which only you can say yes to.

It is not therapy, crisis help or a promise of other services. You always have two named people at the hub, never only one.

Who sees it: the people licensed at that hub, while it is open. Relationship Health Matters CIC sees figures and never your name. I Matter Training sees none of it.

How long: until the day you agree to. Relationship Health Matters CIC keeps what was agreed for a year after that, for you.

To take it back: choose "End this support" at any time. You need no reason.`,
  lawfulBasis: "explicit consent",
  keptFor: "A year after it closed.",
};

const handOff: Wording = {
  purpose: "hand-off",
  controller: "network",
  version: 1,
  title: "Connecting you with another service",
  text: `Somebody who is with you now proposes to connect you with another service. You see each thing that would be passed on, and you can leave any of it out. Nothing moves unless three things happen: you say yes, the other service accepts, and whoever proposed it confirms. If any of them is missing after 14 days, nothing has moved.

Whoever is with you now stays alongside, as agreed with you, until you end it.

Who sees it: the service you are connected with, and only what you see here.

How long: they can read it here for 28 days after it moved. What they write down themselves is theirs to look after, and theirs to tell you about.

To take it back: choose "Take back" beside it. From then on they cannot read it here.`,
  lawfulBasis: "explicit consent",
  keptFor: "28 days after it moved, or until you take it back. That you agreed stays on record.",
};

export const cicWordings: readonly Wording[] = [consultation, tracker, trackerShare, support, handOff];
