import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { lastDayOf } from "./appointments";
import type { Appointment, AppointmentState } from "./shape";

export const appointmentStateWords = {
  current: { label: "Appointed", kind: "good" },
  "to-come": { label: "Begins later", kind: "neutral" },
  over: { label: "Has run out", kind: "ended" },
  ended: { label: "Ended early", kind: "bad" },
} as const satisfies Record<AppointmentState, { label: string; kind: string }>;

export const neverAppointed = { label: "Not appointed", kind: "ended" } as const;

/** So many days before it does, RHM and the hub are told that something runs out. */
export const runsOutDays = 60;

/** The longest an appointment holds. */
export const mostYears = 3;

type Held = Pick<Appointment, "startsAt" | "endsAt"> & Partial<Pick<Appointment, "endedAt">>;

/** "3 June 2026 to 2 June 2028", or "From 3 June 2026, ended on 4 May 2027" */
export const heldInWords = ({ startsAt, endsAt, endedAt }: Held) =>
  endedAt
    ? `From ${day(startsAt)}, ended on ${day(endedAt)}`
    : `${day(startsAt)} to ${day(lastDayOf(endsAt))}`;

/** What a hub is told that works without an appointment (HB-7). */
export const notAppointed =
  "A hub works only while Relationship Health Matters has appointed it. Until then nobody can book here, and nothing about anybody can be opened.";

const greeting = (hub: string) => `Hello ${hub},`;
const ending = `

See it here: ${env.PORTAL_URL}/locality-hub

Relationship Health Matters CIC

Nobody reads replies to this address.`;

export const appointedMail = (hub: string, held: Held) => ({
  template: "appointment",
  subject: "An answer for you",
  text: `${greeting(hub)}

Relationship Health Matters has appointed your hub: ${heldInWords(held)}.${ending}`,
});

export const endedMail = (hub: string) => ({
  template: "appointment",
  subject: "An answer for you",
  text: `${greeting(hub)}

Relationship Health Matters has ended the appointment of your hub. The reason is on your first page.${ending}`,
});
