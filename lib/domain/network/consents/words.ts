export const wordsChanged =
  "These words have changed since you opened this page. Please read them as they are now. If you still agree, send it again.";

export const actWords = {
  given: "You said yes",
  refused: "You said no",
  withdrawn: "You took it back",
} as const;

/** How something that rests on a contract is ended: there is nothing to withdraw, but always a way out. */
export const wayOut: Readonly<Record<string, { says: string; href: string }>> = {
  "account-terms": { says: "To end this, leave the network", href: "/account/leave" },
  "course-terms": { says: "To end this, leave the course", href: "/choose-role" },
};
