import type { PartKey } from "./parts";

/** One walk through the network for each part, told as steps. */
export const walks: Record<PartKey, readonly string[]> = {
  "personal-learner": [
    "Look around. You need no account for that.",
    "Think about what matters most to you. Your answers stay on your own device until you decide to keep them.",
    "See what each course covers, what it costs in full and how long it takes.",
    "Register with your name and email address. Begin with the introduction.",
    "Pay, or use a funded place, and work through Level 1 and Level 2 as slowly as you like.",
    "Get a certificate. Pause, leave or take your data with you at any moment.",
  ],
  family: [
    "A school, a surgery or a service you know tells you about the network, or you come to a workshop.",
    "You hear what it is, what it is not, what it costs and how long it takes. Only then are you asked anything.",
    "You choose whether to go on, how deep and how fast.",
    "You say yes to each use of your information by itself, and can take each yes back.",
  ],
  "professional-learner": [
    "Choose learning for work, and think about what matters most in your practice.",
    "Decide who pays: you, your employer, or a fund.",
    "Work through Levels 1 and 2. Where it is offered, a small study group meets every two weeks in term time.",
    "Later you may take on a practitioner role, if an organisation or a hub stands behind you.",
  ],
  "primary-care": [
    "Open a conversation that says difficulty is a normal part of life.",
    "Name what worries the person, and what matters to them, on a sheet they take home.",
    "Give them a card with the local options. Nothing about them is stored.",
    "Lend your name to a school's workshop, if you like.",
  ],
  school: [
    "Name one person as the link, and sign a plain agreement.",
    "Ask for a Get Started workshop. A Lead with a current certificate offers a date.",
    "Tell parents about it, with the full cost of anything that could follow.",
    "Parents come if they wish. Their names are deleted on a set date, and only the number who came is kept.",
  ],
  "community-service": [
    "Say what you offer, and how busy you are, in the local directory.",
    "Talk with young people and families where they already are.",
    "Point the way to a school's workshop or to a hub. When things are complex, a second service is always named.",
  ],
  "lead-professional": [
    "Train, get your certificate, and renew it with evidence.",
    "Run workshops, and help people find the right course.",
    "Some Leads run small study groups. Each has a limit on its size, and an end.",
    "Notice when more is needed. With the person's consent you connect them onward, and a second named contact is always there.",
  ],
  "locality-hub": [
    "Relationship Health Matters appoints the hub.",
    "A person asks for a Priorities Consultation. They are told what it is, what it costs and when it ends.",
    "Together they agree on a few priorities, and note where things stand.",
    "Support has a purpose, an end date and a set number of sessions. When it closes, the hub can no longer look.",
  ],
  "imatter-training": [
    "Write courses, have them reviewed, and publish them.",
    "Train Leads and certify them.",
    "Keep standards, and write guidance on when to seek more help.",
    "It answers those who write to it. Nobody is passed on to it.",
  ],
  commissioner: [
    "Look at a locality as a whole: what is needed, what there is, and what is missing.",
    "Fund a pot for one locality and one purpose.",
    "Watch how many places are offered and taken, and how much money is promised. Never who.",
  ],
};
