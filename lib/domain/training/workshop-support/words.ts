import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import type { Occasion } from "../published-workshops/shape";
import { whenInWords } from "../published-workshops/words";
import type { News } from "../workshop-news/letters";
import { changeInWords } from "../workshop-news/news";
import type { SupportAsked } from "./shape";

export const answerWords = {
  waiting: { label: "Waits for an answer", kind: "waiting" },
  agreed: { label: "Somebody will come", kind: "good" },
  declined: { label: "Nobody can come", kind: "ended" },
} as const satisfies Record<SupportAsked["answer"], { label: string; kind: string }>;

/** The same as the surgery itself reads it. */
export const ownAnswer: Record<SupportAsked["answer"], string> = {
  waiting: "You have not answered yet",
  agreed: answerWords.agreed.label,
  declined: answerWords.declined.label,
};

/** What whoever comes from the surgery can say, in about a minute, and what they leave out. */
export const whatToSay = [
  "“I am from the surgery. I am here because how we get on with each other matters to how well we are.”",
  "“Most families have hard times. Finding things hard does not mean that something is wrong with you.”",
  "“Today is for listening and looking. Nobody has to say anything about their own family, and nobody has to sign up for anything.”",
  "“If something worries you about your health, come and see us as you always would.”",
] as const;

export const leaveOut = [
  "You keep no list, take no names and write nothing into anybody’s record.",
  "You have nothing to do afterwards, and nobody is sent to you.",
  "You take no money and name no price. The Lead shows what anything costs.",
] as const;

type About = { readonly id: string; readonly to: string; readonly workshop: Occasion };

/** To a surgery's link contacts. */
export const askedToSupport = ({ id, to, workshop }: About): News => ({
  key: `workshop-support ${id} ${to}`,
  template: "workshop-support",
  subject: "A school asks for your support",
  text: `${workshop.host.name} hosts a Get Started workshop on ${whenInWords(workshop)}, and asks whether somebody from your surgery could come and say a few words.

See where it is and what there is to say, and answer with a name or with a no:
${env.PORTAL_URL}/primary-care/workshops/${id}

A no is as welcome as a yes. Nothing follows from either.`,
});

export type Changed = { id: string; sequence: number; room: string; startsAt: Date; endsAt: Date };

/** To a surgery's link contacts: what they were asked for, or said yes to, has another time or room. */
export const movedToSurgery = (workshop: Changed, agreed: boolean): News => ({
  key: `workshop-support ${workshop.id} moved ${workshop.sequence}`,
  template: "workshop-support-moved",
  subject: "A new time or room",
  text: {
    workshop: workshop.id,
    says: ({
      school,
      before,
    }) => `The workshop at ${school} that your surgery ${agreed ? "said it would come to" : "was asked to support"} has a new time or room.

${changeInWords(workshop, before)}

${agreed ? "If nobody can come then, or somebody else does, change your answer here" : "See the rest, and answer, here"}:
${env.PORTAL_URL}/primary-care/workshops/${workshop.id}`,
  },
});

export const calledOffToSurgery = (workshop: Changed): News => ({
  key: `workshop-support ${workshop.id} cancelled`,
  template: "workshop-support-cancelled",
  subject: "A workshop is called off",
  text: {
    workshop: workshop.id,
    says: ({
      school,
    }) => `The workshop at ${school} on ${whenInWords(workshop)} that your surgery was asked to support has been called off. You need do nothing.

Thank you for thinking about it.`,
  },
});

/** To the school and the Lead. */
export const answered = ({ id, to, workshop }: About, who: string | null): News => ({
  // An answer can change, so an hour later it is a letter of its own.
  key: `workshop-support answer ${id} ${to} ${now().toISOString().slice(0, 13)}`,
  template: "workshop-support-answer",
  subject: "A surgery has answered",
  text: {
    workshop: id,
    says: ({
      school,
      page,
    }) => `A surgery has answered about the workshop at ${school} on ${whenInWords(workshop)}: ${who === null ? "nobody can come this time" : `${who} will come`}. This is its answer now, whatever it said before.

${page}`,
  },
});
