import type { CourseContent } from "../shape";
import { gatewayOne } from "./gateway";
import { limitsAndAskingForHelp } from "./limits-and-asking-for-help";
import { listeningThatLands } from "./listening-that-lands";
import { mendingAfterARow } from "./mending-after-a-row";
import { partsWeSlipInto } from "./parts-we-slip-into";
import { theGapBeforeYouAct } from "./the-gap-before-you-act";
import { theNeedUnderneath } from "./the-need-underneath";
import { yourBodySpeaksFirst } from "./your-body-speaks-first";

export const levelOne: CourseContent = {
  slug: "level-1",
  title: "Level 1: The core model",
  level: "level-1",
  strapline: "Seven small moves for staying steady, and staying close, when things get hard.",
  whatItIs:
    "Seven short lessons, each with one move you can use the same day: settle, notice, wonder, listen, step out of your part, mend, and share the load. It ends with Gateway 1, a place to look back. With Level 2, it makes up the Fundamentals.",
  whatItIsNot:
    "It is not therapy, a diagnosis or help in a crisis. It does not come with a person to support you, and it does not give you the right to teach or run it for others.",
  whoFor:
    "Adults who have done the Introduction. You might be a parent, a partner, a carer or a friend. You might work in a school, a surgery or a community group.",
  audiences: ["home", "work"],
  format: "Online, on your own, on a phone or a computer. The price shown is an example.",
  commitment:
    "Seven lessons of about 15 minutes, and about 30 minutes for the Gateway. One lesson a week suits many people, but the pace is yours.",
  minutes: 135,
  pricePence: 4500,
  payee: "imt",
  open: true,
  certificate: true,
  nextStep: "Level 2 goes further into the same ideas. You can also stop here, and keep all that you wrote.",
  requires: ["introduction"],
  parts: [
    {
      title: "Steady yourself",
      summary: "Settle your body, notice your story, and wonder what is needed, before you say a word.",
      lessons: [yourBodySpeaksFirst, theGapBeforeYouAct, theNeedUnderneath],
    },
    {
      title: "Stay in touch",
      summary: "Listen, step out of old parts, mend what tears, and share what is too heavy for one.",
      lessons: [listeningThatLands, partsWeSlipInto, mendingAfterARow, limitsAndAskingForHelp],
    },
  ],
  gateway: gatewayOne,
  illustration: "/illustrations/level-1-core-model.svg",
};
