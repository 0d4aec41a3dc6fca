import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import type { Transaction } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { pounds } from "@/lib/platform/money";
import { usesPracticeTill } from "@/lib/platform/stripe";
import type { Charge } from "../charge-payments/receive";
import { chargeNumber, payee } from "../charges/words";
import { areaOf } from "../consultations/consultations";

type Person = { person_id: string; name: string; email: string; part: string };

/** To whoever paid, as long as the booking is there to know them by. */
async function toPayer(tx: Transaction, charge: Charge, key: string, template: string, text: string) {
  const { consultation, consultationId } = charge;
  if (!consultation) return;
  const people = await tx.$queryRaw<
    Person[]
  >`SELECT * FROM cic.people_of_consultation(${consultationId}::uuid) WHERE part = 'person'`;
  for (const { person_id: personId, name, email: to } of people)
    await post(tx, {
      ...{ key: `charge ${charge.id} ${key}`, template, controller: "cic", personId, to },
      subject: `Payment ${chargeNumber(charge.number)}`,
      text: `Hello ${name},\n\n${text}\n\n${env.PORTAL_URL}${areaOf(consultation)}/consultations/${consultationId}\n\n${payee}`,
    });
}

/** At the practice till no money moved, so none comes back to a card. */
const isBack = (sum: string) =>
  usesPracticeTill("rhm")
    ? `We have noted that ${sum} went back. This portal uses a practice till: no real money was taken, so none comes back to a card.`
    : `We have sent ${sum} back to your card. Your bank may take a few days to show it.`;

export const sayMoneyWentBack = (tx: Transaction, charge: Charge, pence: number, inAll: number) =>
  toPayer(tx, charge, `back ${inAll}`, "charge-back", isBack(pounds(pence)));

export const sayMoneyDoesNotFit = (tx: Transaction, charge: Charge, pence: number) =>
  toPayer(
    tx,
    charge,
    "held",
    "charge-held",
    `A payment of ${pounds(pence)} came in that does not fit your booking, so nothing was booked with it. All of it goes back to you. You do not need to do anything.`,
  );
