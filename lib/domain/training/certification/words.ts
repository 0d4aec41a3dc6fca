import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { settingInWords } from "@/lib/policy";
import { whenInWords } from "../published-workshops/words";
import type { News } from "../workshop-news/letters";
import type { Certification, CertificationState, LeadLevel, WorkshopAhead } from "./shape";

export const levelWords = {
  lead: {
    label: "Lead",
    hint: "For leading Get Started workshops, and for study support later.",
  },
  lead_plus: {
    label: "Lead Plus",
    hint: "It asks for Level 3 and Deep Dive, as well as Link and Lead certification.",
  },
} as const satisfies Record<LeadLevel, { label: string; hint: string }>;

export const certificationStateWords = {
  waiting: { label: "Waiting for an answer", kind: "waiting" },
  current: { label: "Holds today", kind: "good" },
  "to-come": { label: "Begins later", kind: "neutral" },
  over: { label: "Has run out", kind: "ended" },
  refused: { label: "Not granted", kind: "ended" },
  ended: { label: "Ended early", kind: "bad" },
} as const satisfies Record<CertificationState, { label: string; kind: string }>;

export const evidenceHint =
  "For example: the training you finished, workshops you led beside another Lead, and what you learnt from them. Leave out the names of people you met there.";

/** What a Lead whose certification does not hold is told wherever it stops them (LD-1). */
export const notCertified =
  "Your certification as a Lead does not hold today, so you cannot act as a Lead. Ask for it, or for its renewal, on your certification page.";

/** So many days before it ends, a certification is due to be renewed. */
export const renewalDays = 90;

export const howLong = `A certification usually holds for ${settingInWords("lead-certificate.length")}, and never for more than three.`;

/** "From 3 June 2026 until 2 June 2028" */
export const heldInWords = ({ startsOn, endsOn }: Pick<Certification, "startsOn" | "endsOn">) =>
  startsOn && endsOn ? `From ${day(startsOn)} until ${day(endsOn)}` : null;

const ending = "\n\nI Matter Training\n\nNobody reads replies to this address.";
const page = `${env.PORTAL_URL}/lead-professional/certification`;

export const grantedMail = (name: string, until: Date) => ({
  template: "certification",
  subject: "An answer for you",
  text: `Hello ${name},

I Matter Training has certified you as a Lead until ${day(until)}. You can now answer schools that ask for a workshop.

See it, and ask for its renewal in good time:
${page}${ending}`,
});

export const refusedMail = (name: string, ended: boolean) => ({
  template: "certification",
  subject: "An answer for you",
  text: `Hello ${name},

I Matter Training has ${ended ? "ended your certification" : "not certified you this time"}. The reason is on your certification page, and you can ask again from there:
${page}${ending}`,
});

/** To a school that still expects a Lead whose certification has ended, and to the second contact. */
export const withoutLead = (workshop: WorkshopAhead): News => ({
  key: `workshop ${workshop.id} without a Lead ${crypto.randomUUID()}`,
  template: "workshop-without-lead",
  subject: "Nobody can lead a workshop now",
  text: `The Lead of your workshop on ${whenInWords(workshop)} cannot lead it any more, so nobody new can sign up.

The school can call it off on its page, and ask again. Leads near it hear of that at once.

Sign in to see the rest: ${env.PORTAL_URL}/sign-in`,
});

export const askedMail = (name: string) => ({
  template: "certification-asked",
  subject: "A Lead asks to be certified",
  text: `Hello ${name},

A Lead has asked for certification or for its renewal. Their evidence waits here:
${env.PORTAL_URL}/imatter-training/leads${ending}`,
});
