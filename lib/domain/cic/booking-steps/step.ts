import "server-only";
import { wordingFor } from "@/lib/domain/network/consents/read";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import type { TimesAsked } from "../consultations/schema";
import type { BookingStep } from "../consultations/shape";
import { hubsNear } from "../hub-search/find";
import { monthAt, timeAt } from "../hub-search/times";

/**
 * Where somebody is on the way to a booking: first the words, on a page of their own, then a hub, a time, and the last
 * look. Nothing is kept before the end of it. A yes to older words is asked for again.
 */
export async function bookingStep(actor: Actor, asked: TimesAsked): Promise<BookingStep> {
  allow(actor, "consultation.book");
  const { version, paragraphs } = await wordingFor("consultation");
  if (asked.yes !== version) return { step: "words", wording: { version, paragraphs } };
  if (!asked.hub) return { step: "hub", search: await hubsNear(asked.near) };
  if (!asked.at) return { step: "time", month: await monthAt(actor, asked) };
  return { step: "book", ...(await timeAt(actor, asked.hub, asked.at)), at: asked.at };
}
