import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import type { Controller } from "@/lib/policy";
import { keptFor, type RouteKey, receivers, routes } from "./routes";

export const notMonitored =
  "Nobody watches this form day and night. If you or somebody else needs help now, please use the Help now page.";

export function thanksMail(given: { name: string; controller: Controller; token: string }) {
  return {
    template: "interest-thanks",
    subject: "We have your message",
    text: `Hello ${given.name},

Thank you for writing. Your message has reached ${receivers[given.controller]}. Somebody will answer you by email.

It is deleted after you have had an answer, at the latest ${keptFor(given.controller)} later. If you would like it gone now, open this page and press the button:
${env.PORTAL_URL}/express-interest/take-back/${given.token}

Nobody watches these messages day and night. If you need help now: ${env.PORTAL_URL}/help-now

I Matter

Nobody reads replies to this address.`,
  };
}

type Answered = { name: string; from: string; answer: string; message: string; writtenAt: Date };

const greets = /^\s*(hello|hi|hey|dear|good (morning|afternoon|evening))\b/i;
const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** One greeting, ours unless the answer has its own, and the words that are answered below it. */
export function answerMail(given: Answered) {
  const greeting = greets.test(given.answer) ? "" : `Hello ${given.name},\n\n`;
  return {
    template: "interest-answer",
    subject: "An answer to your message",
    text: `${greeting}${given.answer}

${given.from}

On ${day(given.writtenAt)} you wrote to us:

${quoted(given.message)}

To write again: ${env.PORTAL_URL}/express-interest`,
  };
}

export const routeLabels = {
  course: routes.course.label,
  workshop: routes.workshop.label,
  consultation: routes.consultation.label,
  organisation: routes.organisation.label,
  privacy: routes.privacy.label,
  something_else: routes.something_else.label,
} as const satisfies Record<RouteKey, string>;
