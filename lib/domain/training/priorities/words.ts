/** The "Reflect on your priorities" page. Words, not scores: nothing is added up and no answer is better. */
type MattersNow = { key: string; label: string; meaning: string };
export type PriorityArea = { key: string; title: string; ask: string };
type PrioritySide = { audience: "home" | "work"; title: string; intro: string; areas: PriorityArea[] };
export type Priorities = {
  title: string;
  intro: string[];
  question: string;
  mattersNow: MattersNow[];
  sides: PrioritySide[];
  ownWords: { key: string; ask: string; hint: string };
  closing: string[];
};

const home: PrioritySide = {
  audience: "home",
  title: "At home and with the people close to you",
  intro: "Home means whatever it means to you: a full house, a shared flat, or just you and the cat.",
  areas: [
    {
      key: "home-calm",
      title: "Finding calm again",
      ask: "I would like to feel steady sooner when a day gets too much.",
    },
    {
      key: "home-heard",
      title: "Hearing and being heard",
      ask: "I would like us to listen to each other, and not just wait for a turn to talk.",
    },
    {
      key: "home-mending",
      title: "Mending after a row",
      ask: "When things go wrong between us, I would like to find a way back.",
    },
    {
      key: "home-limits",
      title: "Saying yes and saying no",
      ask: "I would like to say what I can and can't do, and still feel close.",
    },
    {
      key: "home-children",
      title: "The children in my life",
      ask: "I would like to know what helps when a child I care about is upset or pulling away.",
    },
    {
      key: "home-partner",
      title: "Being a couple, or having been one",
      ask: "I would like things to be warmer or fairer with a partner, or with someone who used to be one.",
    },
    {
      key: "home-me",
      title: "Looking after me",
      ask: "I would like some time, rest or kindness to come my way as well.",
    },
    {
      key: "home-people",
      title: "People to turn to",
      ask: "I would like to have more than one person I could ring on a bad day.",
    },
  ],
};

const work: PrioritySide = {
  audience: "work",
  title: "At work and with the people you meet there",
  intro:
    "This is for paid work or giving your time. Please think about how you work, and leave out names and anything private about others.",
  areas: [
    {
      key: "work-steady",
      title: "Staying steady",
      ask: "I would like to keep my feet on the ground when someone near me is upset or angry.",
    },
    {
      key: "work-first-talk",
      title: "The first few minutes",
      ask: "I would like to open a talk about how someone is, without fear of saying the wrong thing.",
    },
    {
      key: "work-listening",
      title: "Listening before fixing",
      ask: "I would like to hear people out before I reach for an answer.",
    },
    {
      key: "work-hard-things",
      title: "Saying hard things",
      ask: "I would like to be clear and kind when there is something difficult to say.",
    },
    {
      key: "work-team",
      title: "How we are as a team",
      ask: "I would like us to be able to disagree, put it right and carry on.",
    },
    {
      key: "work-same-words",
      title: "Words we share",
      ask: "I would like families and the people who work with them to use the same plain words.",
    },
    {
      key: "work-limits",
      title: "Knowing where my part ends",
      ask: "I would like to help without taking over, and to know whom to ask when it is more than I can do.",
    },
    {
      key: "work-going-home",
      title: "Going home at the end of the day",
      ask: "I would like to leave work at work, and have something left for my own life.",
    },
  ],
};

export const priorities: Priorities = {
  title: "Reflect on your priorities",
  intro: [
    "This page is a quiet place to ask yourself what matters to you just now. It may help you to choose what to learn, or to decide that now is not the time.",
    "There are no right answers, and nothing is added up. Skip whatever you like. Stop when you like. You can do the home part, the work part, both or neither.",
    "Your answers stay on this device. They leave it only if you have an account and choose to keep them there. Even then, nobody else can read them. If someone else uses this device, you can clear your answers at any time.",
  ],
  question: "How much does this matter to me now?",
  mattersNow: [
    { key: "not-now", label: "Not now", meaning: "It is fine as it is, or it can wait." },
    { key: "a-little", label: "A little", meaning: "I think about it now and then." },
    { key: "quite-a-bit", label: "Quite a bit", meaning: "I would be glad if this changed." },
    { key: "a-great-deal", label: "A great deal", meaning: "This is close to the top for me." },
  ],
  sides: [home, work],
  ownWords: {
    key: "own-words",
    ask: "Is there something that matters to you which is not on this page?",
    hint: "Put it in your own words, or leave this empty.",
  },
  closing: [
    "Thank you for taking the time. Have a look at what you chose. If a few things stand out, pick the one you would most like to begin with. If everything matters a great deal, that may just be how life is at the moment. One thing is enough.",
    "You could talk it over with someone you trust, look at the courses, or close the page and let it settle. What you choose here does not sign you up for anything.",
    "If looking at this has left you low or worried, or if somebody is hurting you, please don't wait for a course. The Help now page (/help-now) lists people who will listen today.",
  ],
};
