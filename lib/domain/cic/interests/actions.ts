"use server";

import { interestsWithin } from "@/lib/domain/network/interests/reach";
import { AnswerInterest } from "@/lib/domain/network/interests/schema";
import { answer, unanswered } from "@/lib/domain/network/interests/write";
import { defineAction } from "@/lib/entry/action";

/** Answers a message that was written to Relationship Health Matters, or to the network. */
export const answerForRhm = defineAction({
  does: "interest.answer",
  room: "cic",
  input: AnswerInterest,
  on: ({ tx, actor, reach, input }) => unanswered(tx, interestsWithin(reach, actor), input.interest),
  run: async ({ tx, actor, input, row }) => {
    await answer(tx, actor, row, { words: input.answer, controller: "cic" });
    return { subject: ["interest", row.id], about: row.personId, goTo: "/rhm/interest?answered=yes" };
  },
});
