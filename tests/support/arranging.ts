import { chooseOffer, offerTime } from "@/lib/domain/training/workshop-offers/actions";
import { askForWorkshop } from "@/lib/domain/training/workshop-requests/actions";
import type { Actor } from "@/lib/entry/actor";
import { inDays } from "@/prisma/seed/hosting";
import { press } from "./press";

/** A day so many days ahead, as a date field takes it. */
export const dayAhead = (days: number) => inDays(days).toISOString().slice(0, 10);

export const asks = (more: Record<string, string> = {}) => ({
  day1: dayAhead(30),
  part1: "afternoon",
  ...{ expected: "20", audience: "primary", languages: "English", room: "Hall", ...more },
});

export const offers = (request: string, second: string, more: Record<string, string> = {}) => ({
  ...{ request, second, day: dayAhead(30), from: "2pm", until: "3:30pm", details: "", ...more },
});

type Body = { actor: Actor; person: { id: string } };

/** A school asks, and this Lead offers a time with its head beside them. */
export async function askedAndOffered(head: Body, lead: Body, more: Record<string, string> = {}) {
  const request = (await press(askForWorkshop, head.actor, asks({ room: "Hall" }))).subject[1];
  const offer = (await press(offerTime, lead.actor, offers(request, head.person.id, more))).subject[1];
  return { request, offer, choose: () => press(chooseOffer, head.actor, { offer }) };
}
