/** What leaving does, before it is done. */
export const leavingWords = [
  "Your name and email address are removed. Nobody can sign in to the account again.",
  "Your courses, your progress, your private reflections and your certificates are deleted. Nobody can bring them back.",
  "Your Tracker, your consultations and any support you agreed to are deleted too. What is still ahead is called off.",
  "You are signed out on every device, and every hat you wear ends.",
  "What you agreed to, and any payments, stay under a code in place of your name, because the law asks for it.",
] as const;

export const leavingTrainingWords =
  "Your courses, progress, private reflections, saved priorities and certificates are deleted. Payments stay without your name, because tax law asks for it. You can join a course again later, from the beginning.";

export const leavingRhmWords =
  "Your Tracker, what you lent of it, your consultations, support and complaints are deleted, and nobody at a hub can read any of it from that moment. What is still ahead is called off. Payments stay without your name, because tax law asks for it. You can begin again later, from the beginning.";
