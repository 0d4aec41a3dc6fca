import type { CourseContent } from "./shape";

/** The steps that are listed honestly but not open: no lessons, no price, no date, only an interest list. */
const notOpen: Pick<CourseContent, "open" | "certificate" | "pricePence" | "payee" | "parts"> = {
  open: false,
  certificate: false,
  pricePence: 0,
  payee: "imt",
  parts: [],
};

const askAnything: CourseContent = {
  ...notOpen,
  slug: "ask-anything",
  title: "Ask Anything",
  level: "ask-anything",
  strapline: "Bring your questions to a live session before you choose what to do next.",
  whatItIs:
    "A live question-and-answer session for people who have done the Introduction. You can ask what the learning is like, what it costs, and whether it would fit your life. You can also just listen. It is optional: you can move on without it.",
  whatItIsNot:
    "It is not a place to get advice on your own troubles, and it is not help in a crisis. Nobody will ask you to share anything private.",
  whoFor: "Anyone who has done the Introduction and has a question, at home or at work.",
  audiences: ["home", "work"],
  format: "Live question-and-answer session. Not open yet.",
  commitment: "One session. Length not set yet. Price not set yet.",
  minutes: 0,
  nextStep: "Get Started or Level 1, whichever suits you. Add your name to hear when dates are set.",
  requires: ["introduction"],
  illustration: "/illustrations/introduction-questions.svg",
};

const getStarted: CourseContent = {
  ...notOpen,
  slug: "get-started",
  title: "Get Started workshop",
  level: "get-started",
  strapline: "Meet the first six posters in a room with other people.",
  whatItIs:
    "A workshop, often held in a school or nursery, that takes you through the first six posters. A Lead with a current certificate runs it. You will be told the full cost of any learning that follows before you sign up for anything.",
  whatItIsNot:
    "It is not a parenting class for people who have been told to come. No one is sent, and no one is picked out. It is not therapy or help in a crisis.",
  whoFor: "Parents, carers, and people who work with families, once they have done the Introduction.",
  audiences: ["home", "work"],
  format: "Workshop in your area, in person.",
  commitment: "One workshop, at a time and place that its own page says.",
  minutes: 0,
  nextStep: "Level 1, online and at your own pace, if you would like to carry on.",
  requires: ["introduction"],
  illustration: "/illustrations/introduction-workshop.svg",
};

const informedPractitioner: CourseContent = {
  ...notOpen,
  slug: "level-2-plus",
  title: "Level 2+: Informed Practitioner",
  level: "level-2-plus",
  strapline: "Six months of bringing what you learnt into the work you already do.",
  whatItIs:
    "One hour a month for six months, with time to reflect in between. You use the Fundamentals in your own job, and you think about what you see. To stay Informed, you refresh Levels 1 and 2 within three years.",
  whatItIsNot:
    "It does not let you run courses or bring other people into online learning. It does not turn your job into a different one.",
  whoFor:
    "People who work in education, health or the community, and who have finished Levels 1 and 2. You need an organisation or a local hub behind you.",
  audiences: ["work"],
  format: "Live monthly hour, and reflection on your own. Not open yet.",
  commitment: "Six months: one hour a month, plus time to reflect. Price not set yet.",
  minutes: 360,
  nextStep: "Some people stay Informed. Some go on to Level 3. Add your name to hear when it opens.",
  requires: ["level-1", "level-2"],
  illustration: "/illustrations/introduction-stepping-up.svg",
};

const deepDive: CourseContent = {
  ...notOpen,
  slug: "level-3",
  title: "Level 3: Deep Dive",
  level: "level-3",
  strapline: "Go further into the ideas, for those who want to know more.",
  whatItIs:
    "A deeper course on the same ideas as the Fundamentals. It is part of the road to the practitioner roles, and you can also take it because you want to know more.",
  whatItIsNot: "It is not training to be a therapist, and it does not by itself give you a role.",
  whoFor:
    "People at home or at work who have finished Levels 1 and 2. If you are learning for yourself, you will need a link with a local hub.",
  audiences: ["home", "work"],
  format: "Format not set yet. Not open yet.",
  commitment: "Length not set yet. Price not set yet.",
  minutes: 0,
  nextStep: "Level 4, for those who want to lead. Add your name to hear when it opens.",
  requires: ["level-1", "level-2"],
  illustration: "/illustrations/introduction-stepping-up.svg",
};

const lead: CourseContent = {
  ...notOpen,
  slug: "level-4",
  title: "Level 4: Lead training",
  level: "level-4",
  strapline: "Train to run workshops and to help others begin.",
  whatItIs:
    "Training for people who will run Get Started workshops and help others into online learning. Some Leads also give study support through the Fundamentals. A Lead works within clear limits: so many people, so many sessions, and an end date. Each learner a Lead supports has a second named contact.",
  whatItIsNot:
    "A Lead does not take the place of local services and never carries it alone. The training on its own is not enough: a Lead needs a certificate that is in date.",
  whoFor: "People with an organisation or a local hub behind them, who have finished the levels before it.",
  audiences: ["work"],
  format: "Format not set yet. Not open yet.",
  commitment: "Length not set yet. Price not set yet.",
  minutes: 0,
  nextStep: "Once certified, you can offer workshop dates. Add your name to hear when it opens.",
  requires: ["level-1", "level-2", "level-3"],
  illustration: "/illustrations/introduction-stepping-up.svg",
};

const leadPlus: CourseContent = {
  ...notOpen,
  slug: "lead-plus",
  title: "Lead Plus",
  level: "lead-plus",
  strapline: "For Leads who also hold the Link role.",
  whatItIs:
    "A further step for people who are certified both as a Lead and as a Link, and who have done Level 3 and the Deep Dive.",
  whatItIsNot: "It is not a higher rank. Each role has its own job and its own limits.",
  whoFor: "Certified Leads who are also certified Links.",
  audiences: ["work"],
  format: "Format not set yet. Not open yet.",
  commitment: "Length not set yet. Price not set yet.",
  minutes: 0,
  nextStep: "This is the last step of the ladder. Add your name to hear when it opens.",
  requires: ["level-1", "level-2", "level-3", "level-4"],
  illustration: "/illustrations/introduction-stepping-up.svg",
};

export const beforeLevelOne = [askAnything, getStarted];
export const afterLevelTwo = [informedPractitioner, deepDive, lead, leadPlus];
