/** Whichever of these somebody wears now, what they did in the others is theirs too. */
export const learnerHats = ["personal-learner", "professional-learner", "family"] as const;
