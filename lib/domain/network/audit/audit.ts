/** Opening the account and signing in: done before anybody is signed in, but with proof that it was them. */
export const provedMe = (me: string) => ({
  actorId: null,
  aboutPersonId: me,
  hat: "visitor",
  OR: [
    { action: "session.start", subjectType: "session" },
    { action: "account.open", subjectType: "person" },
  ],
});
