import "server-only";
import { type Actor, visitor } from "@/lib/entry/actor";
import { consultationInHand, myConsultation } from "../consultations/read";
import type { TimesAsked } from "../consultations/schema";
import type { MonthOpen, OwnConsultation } from "../consultations/shape";
import { monthAt } from "../hub-search/times";

type Moving = { readonly consultation: OwnConsultation; readonly month: MonthOpen | null };

/** A consultation of one's own with the times it could move to. */
export const monthToMoveTo = async (actor: Actor, id: string, asked: TimesAsked): Promise<Moving> =>
  withMonth(actor, await myConsultation(actor, id), asked);

/** The same for whoever holds its link; null when it opens nothing. */
export async function monthInHand(key: string, asked: TimesAsked): Promise<Moving | null> {
  const consultation = await consultationInHand(key);
  return consultation && withMonth(visitor, consultation, asked);
}

async function withMonth(
  actor: Actor,
  consultation: OwnConsultation,
  { month }: TimesAsked,
): Promise<Moving> {
  if (!consultation.canMove) return { consultation, month: null };
  const { hub, way, id: moving } = consultation;
  return { consultation, month: await monthAt(actor, { hub: hub.id, way, month, moving }) };
}
