import "server-only";
import { sendChargeBack, shutChargeTill } from "@/lib/domain/cic/charges/jobs";
import { lapseUnpaidConsultations, remindOfConsultations } from "@/lib/domain/cic/consultations/jobs";
import { eraseSupport } from "@/lib/domain/cic/people-data/jobs";
import { applyCicRetention } from "@/lib/domain/cic/retention/jobs";
import { checkSeals } from "@/lib/domain/network/audit/jobs";
import { tellOfRunOut } from "@/lib/domain/network/hand-offs/jobs";
import { sendMail } from "@/lib/domain/network/mail/jobs";
import { eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { applyRetention } from "@/lib/domain/network/retention/jobs";
import { closeExpiredCodes } from "@/lib/domain/training/funding/jobs";
import { closeUnpaidOrders, sendRefundAgain, shutTill } from "@/lib/domain/training/orders/jobs";
import { eraseLearning } from "@/lib/domain/training/people-data/jobs";
import { applyTrainingRetention } from "@/lib/domain/training/retention/jobs";
import { tellOfEveryGap } from "@/lib/domain/training/second-contacts/jobs";
import { passPlacesOn, remindOfWorkshops } from "@/lib/domain/training/workshop-places/jobs";
import { askHowItWas } from "@/lib/domain/training/workshop-thanks/jobs";
import type { Job } from "@/lib/entry/job";

/** Every job the portal knows. One that is not here is never run. */
export const jobs: readonly Job<never>[] = [
  sendMail,
  applyRetention,
  applyTrainingRetention,
  applyCicRetention,
  checkSeals,
  closeUnpaidOrders,
  sendRefundAgain,
  shutTill,
  closeExpiredCodes,
  passPlacesOn,
  remindOfWorkshops,
  tellOfEveryGap,
  tellOfRunOut,
  askHowItWas,
  lapseUnpaidConsultations,
  remindOfConsultations,
  sendChargeBack,
  shutChargeTill,
  eraseLearning,
  eraseSupport,
  eraseLetters,
];
