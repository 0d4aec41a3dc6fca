import "server-only";
import { lapseUnpaidConsultations, remindOfConsultations } from "@/lib/domain/cic/consultations/jobs";
import { applyCicRetention } from "@/lib/domain/cic/retention/jobs";
import { checkSeals } from "@/lib/domain/network/audit/jobs";
import { tellOfRunOut } from "@/lib/domain/network/hand-offs/jobs";
import { applyRetention } from "@/lib/domain/network/retention/jobs";
import { closeExpiredCodes } from "@/lib/domain/training/funding/jobs";
import { closeUnpaidOrders } from "@/lib/domain/training/orders/jobs";
import { applyTrainingRetention } from "@/lib/domain/training/retention/jobs";
import { tellOfEveryGap } from "@/lib/domain/training/second-contacts/jobs";
import { passPlacesOn, remindOfWorkshops } from "@/lib/domain/training/workshop-places/jobs";
import { askHowItWas } from "@/lib/domain/training/workshop-thanks/jobs";
import type { Job } from "@/lib/entry/job";

type Line = {
  readonly job: Job<never>;
  readonly cron: string;
  readonly why: string;
  /** Also when the worker starts: a database brought back from a copy holds again what had gone since. */
  readonly atStart?: true;
};

/** Everything that happens by the clock: what, when (Europe/London) and why. */
export const schedule: readonly Line[] = [
  {
    job: applyRetention,
    atStart: true,
    cron: "15 3 * * *",
    why: "Each night, what has reached the end of its published time goes.",
  },
  {
    job: applyTrainingRetention,
    atStart: true,
    cron: "20 3 * * *",
    why: "The same for what I Matter Training holds, by its own rights in the database.",
  },
  {
    job: applyCicRetention,
    atStart: true,
    cron: "25 3 * * *",
    why: "The same for what Relationship Health Matters holds, by its own rights in the database.",
  },
  {
    job: checkSeals,
    cron: "40 3 * * *",
    why: "Each night it is seen whether the record of what was done is whole. The log says so, or names what is not.",
  },
  {
    job: closeUnpaidOrders,
    cron: "*/10 * * * *",
    why: "An order nobody paid in its published time closes, and its place is free again.",
  },
  {
    job: closeExpiredCodes,
    cron: "25 * * * *",
    why: "When the quarter in which a code ended is over, money for places nobody took goes back to its fund.",
  },
  {
    job: passPlacesOn,
    cron: "*/5 * * * *",
    why: "A place held for somebody on a waiting list goes to the next in line when its published time is over.",
  },
  {
    job: tellOfEveryGap,
    cron: "*/10 * * * *",
    why: "When a Lead or a second contact leaves, those who counted on them for a workshop hear of it.",
  },
  {
    job: tellOfRunOut,
    cron: "50 * * * *",
    why: "When the time for a hand-off ends before all three have acted, those who waited hear that nothing has moved.",
  },
  {
    job: remindOfWorkshops,
    cron: "35 * * * *",
    why: "Whoever signed up for a workshop hears of it seven days and one day before, unless they said no to that.",
  },
  {
    job: lapseUnpaidConsultations,
    cron: "*/5 * * * *",
    why: "A consultation nobody paid for in its published time is let go, and its time is free for somebody else.",
  },
  {
    job: remindOfConsultations,
    cron: "45 * * * *",
    why: "Whoever booked a consultation hears of it seven days and one day before, unless they said no to that.",
  },
  {
    job: askHowItWas,
    cron: "10 10 * * *",
    why: "On the day after a workshop, each family that came is asked once how it was, unless they stopped our letters.",
  },
];
