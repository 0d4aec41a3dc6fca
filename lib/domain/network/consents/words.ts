export const wordsChanged =
  "These words have changed since you opened this page. Please read them as they are now. If you still agree, send it again.";

export const actWords = {
  given: "You said yes",
  refused: "You said no",
  withdrawn: "You took it back",
} as const;

/** What some agreements are, when their own title does not say what they are about. */
export const aboutWords: Readonly<Record<string, string>> = {
  "interest-contact": "A message you sent",
  "keep-priorities": "Your answers on the priorities page",
  consultation: "A consultation you booked. Taking this back calls it off.",
  tracker: "Taking this back deletes your Tracker, with everything in it.",
  "tracker-share": "A view of your Tracker that you lent. Taking this back ends it.",
  support: "Support you agreed to. Taking this back ends it.",
  "hand-off": "Being connected with another service. From then on it can read nothing of it here.",
};

/** An agreement outlives the place it was for: the course's name went with everything else that was deleted. */
export const goneWithLeaving = "A course you joined. This ended when you left I Matter Training.";

/** How something that rests on a contract is ended: there is nothing to withdraw, but always a way out. */
export const endAccount = { says: "To end this, leave the network", href: "/account/leave" } as const;
export const endCourse = (course: string) => `To end this, leave ${course}`;
