/** Said after the learner's own press, by what the mark is now. */
export const markWords = {
  yes: "Marked. You can take the mark off again at any time.",
  no: "The mark is off again.",
} as const;
