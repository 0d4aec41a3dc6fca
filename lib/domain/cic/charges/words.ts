import { payee } from "../consultations/words";

export { payee };

export const chargeNumber = (number: number) => `RHM-${String(number).padStart(5, "0")}`;
export const receiptNumber = (number: number) => `C-${String(number).padStart(5, "0")}`;

export const noCardsYet =
  "Paying by card is not set up here yet. Nothing has been taken. Ask the hub about a funded consultation.";

export const cardTrouble =
  "The card company is not answering just now. Nothing has been taken. Your time is still held: wait a few minutes and press the button again. You will not be charged twice.";

export const tooLateToPay =
  "There is too little time left to open the card page. Nothing has been taken. Call this booking off and book again.";
