"use server";

import { interestsWithin } from "@/lib/domain/network/interests/reach";
import { AnswerInterest, OneInterest } from "@/lib/domain/network/interests/schema";
import { answer, setAside, unanswered } from "@/lib/domain/network/interests/write";
import { defineAction } from "@/lib/entry/action";

/** Answers a message that was written to I Matter Training, or to the network. */
export const answerForTraining = defineAction({
  does: "interest.answer",
  room: "training",
  input: AnswerInterest,
  on: ({ tx, actor, reach, input }) => unanswered(tx, interestsWithin(reach, actor), input.interest),
  run: async ({ tx, actor, input, row }) => {
    await answer(tx, actor, row, { words: input.answer, controller: "training" });
    return {
      subject: ["interest", row.id],
      about: row.personId,
      goTo: "/imatter-training/interest?answered=yes",
    };
  },
});

/** Takes a message to I Matter Training, or to the network, out of those that wait. No mail goes out. */
export const setAsideForTraining = defineAction({
  does: "interest.answer",
  room: "training",
  input: OneInterest,
  on: ({ tx, actor, reach, input }) => unanswered(tx, interestsWithin(reach, actor), input.interest),
  run: async ({ tx, actor, row }) => {
    await setAside(tx, actor, row);
    return {
      subject: ["interest", row.id],
      about: row.personId,
      goTo: "/imatter-training/interest?aside=yes",
    };
  },
});
