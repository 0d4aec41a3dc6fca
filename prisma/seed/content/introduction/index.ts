import type { CourseContent } from "../shape";
import { gettingOnCanBeLearnt } from "./getting-on-can-be-learnt";
import { goGently } from "./go-gently";
import { whatThisIs } from "./what-this-is";

export const introduction: CourseContent = {
  slug: "introduction",
  title: "Introduction",
  level: "introduction",
  strapline: "Three short lessons to help you decide if this is for you.",
  whatItIs:
    "A free first look. You find out what relationship learning is, why habits can change, and how to go at a pace that suits you.",
  whatItIsNot:
    "It is not therapy, a diagnosis or help in a crisis. Nobody watches what you type. If you need help now, call 999, 111 or Samaritans on 116 123.",
  whoFor:
    "Any adult who would like to get on better with the people around them: at home, at work, or both. You do not need to know anything first.",
  audiences: ["home", "work"],
  format: "Online, on your own, on a phone or a computer",
  commitment: "About 25 minutes in all. Stop and start as you like.",
  minutes: 25,
  pricePence: 0,
  payee: "imt",
  open: true,
  certificate: false,
  nextStep: "Go on to Level 1 when you are ready. Or stop here: you owe us nothing.",
  requires: [],
  parts: [
    {
      title: "Before you begin",
      summary: "What this is, why it can help, and how to be kind to yourself on the way.",
      lessons: [whatThisIs, gettingOnCanBeLearnt, goGently],
    },
  ],
  illustration: "/illustrations/introduction-welcome.svg",
};
