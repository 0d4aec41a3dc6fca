/** What leaving does, before it is done. */
export const leavingWords = [
  "Your name and email address are removed. Nobody can sign in to the account again.",
  "Your courses, your progress, your private reflections and your certificates are deleted. Nobody can bring them back.",
  "You are signed out on every device, and every hat you wear ends.",
  "What you agreed to, and any payments, stay under a code in place of your name, because the law asks for it.",
] as const;

export const leavingTrainingWords =
  "Your courses, progress, private reflections, saved priorities and certificates are deleted. Payments stay without your name, because tax law asks for it. You can join a course again later, from the beginning.";
