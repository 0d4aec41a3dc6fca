import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import type { Controller } from "@/lib/policy";
import { keptFor, receivers, routes, type subjectOf, unansweredFor } from "./routes";

export const notMonitored =
  "Nobody watches this form day and night. If you or somebody else needs help now, please use the Help now page.";

/** For those who read the messages. The portal computes nothing from what is written; a person notices. */
export const aboutDanger =
  "If a message says that somebody is in danger, do not leave it here: call 999 if a life may be at risk, tell the person in your organisation who leads on keeping people safe, and answer with the address of the Help now page.";

/** Noted in the place of an answer when none is sent. */
export const setAsideWords = "Set aside without an answer.";

/** Without a name: whoever typed it has not shown that this address is theirs, and a name can hold a lure. */
export function thanksMail(given: { controller: Controller; token: string; about?: string }) {
  const about = given.about ? ` ${given.about}` : "";
  return {
    template: "interest-thanks",
    subject: "We have your message",
    text: `Hello,

Thank you for writing.${about} Your message has reached ${receivers[given.controller]}. Somebody will answer you by email.

It is deleted after you have had an answer, at the latest ${keptFor(given.controller)} later, and ${unansweredFor} after it arrived if nobody has answered. If you would like it gone now, open this page and press the button:
${env.PORTAL_URL}/express-interest/take-back/${given.token}

Nobody watches these messages day and night. If you or somebody else is in danger, call 999. If you need help today, call 111. To be listened to at any hour, call Samaritans on 116 123. Everyone you can turn to: ${env.PORTAL_URL}/help-now

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

/** "3 messages wait for an answer." */
export const waitInWords = (waits: number) => {
  if (waits === 0) return "Nobody waits for an answer.";
  return waits === 1 ? "1 message waits for an answer." : `${waits} messages wait for an answer.`;
};

/** What has just been done with a message. */
export const doneInWords = (asked: { answered?: string | undefined; aside?: string | undefined }) => {
  if (asked.answered) return "Your answer is on its way.";
  return asked.aside ? "It is set aside. Nothing was sent." : null;
};

export const routeLabels = {
  course: routes.course.label,
  workshop: routes.workshop.label,
  consultation: routes.consultation.label,
  organisation: routes.organisation.label,
  privacy: "Their data",
  something_else: routes.something_else.label,
} as const satisfies Record<ReturnType<typeof subjectOf>, string>;
