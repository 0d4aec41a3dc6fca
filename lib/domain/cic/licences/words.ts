import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import type { Licence, LicenceState } from "./shape";

export const licenceStateWords = {
  current: { label: "Holds today", kind: "good" },
  "to-come": { label: "Begins later", kind: "neutral" },
  over: { label: "Has run out", kind: "ended" },
  ended: { label: "Ended early", kind: "bad" },
} as const satisfies Record<LicenceState, { label: string; kind: string }>;

export const licenceLength = "A licence usually holds for a year, and never for more than three.";

export const licensedInWords = ({ startsOn, endsOn }: Pick<Licence, "startsOn" | "endsOn">) =>
  `${day(startsOn)} to ${day(endsOn)}`;

const ending = `

Sign in to see it: ${env.PORTAL_URL}/sign-in

Relationship Health Matters CIC

Nobody reads replies to this address.`;

export const licensedMail = (name: string, held: Pick<Licence, "startsOn" | "endsOn">) => ({
  template: "licence",
  subject: "An answer for you",
  text: `Hello ${name},

Relationship Health Matters has licensed you to hold consultations at your hub: ${licensedInWords(held)}.${ending}`,
});

export const endedMail = (name: string) => ({
  template: "licence",
  subject: "An answer for you",
  text: `Hello ${name},

Relationship Health Matters has ended your licence to hold consultations. From now on you cannot open any. The reason is on the first page of your hub.${ending}`,
});
