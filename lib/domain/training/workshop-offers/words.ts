import { env } from "@/lib/platform/env";
import { settings } from "@/lib/policy";
import { whenInWords } from "../published-workshops/words";
import type { News } from "../workshop-news/letters";
import type { OfferState, Standing } from "./shape";

export const mostAhead = settings["lead.workshops"].value;

export const offerStateWords = {
  open: { label: "Waits for the school", kind: "waiting" },
  chosen: { label: "Chosen", kind: "good" },
  declined: { label: "Not chosen", kind: "ended" },
  withdrawn: { label: "Taken back", kind: "ended" },
  past: { label: "Its time has passed", kind: "ended" },
} as const satisfies Record<OfferState, { label: string; kind: string }>;

/** LD-3, shown before it bites. */
export const aheadInWords = ({ ahead, most }: Standing) => {
  if (ahead >= most)
    return `You have ${ahead} workshops ahead, and ${most} is the most. When one is over, or called off, you can offer times again.`;
  return `You have ${ahead} of at most ${most} workshops ahead. When a school chooses a time of yours, it counts.`;
};

type When = { startsAt: Date; endsAt: Date };

/** Those taken back count too. */
export const mostOffersADay = 8;
export const enoughOffered = `You have offered this school ${mostOffersADay} times since this time yesterday, and that is the most.`;

/** One letter for each request and Lead: the page behind it says what stands now. */
export const newOffer = (offer: { leadId: string; requestId: string } & When): News => ({
  key: `workshop-offer ${offer.requestId} ${offer.leadId}`,
  template: "workshop-offer",
  subject: "An answer to your request",
  text: `A Lead has offered to come on ${whenInWords(offer)}.

See who it is, and choose, here:
${env.PORTAL_URL}/school/workshops/requests/${offer.requestId}`,
});

export const chosen = (offer: { id: string } & When, workshopId: string): News => ({
  key: `workshop-offer chosen ${offer.id}`,
  template: "workshop-offer-chosen",
  subject: "Your offer was chosen",
  text: {
    workshop: workshopId,
    says: ({ school }) => `${school} has chosen your time: ${whenInWords(offer)}.

Everything about the day is here:
${env.PORTAL_URL}/lead-professional/workshops/${workshopId}`,
  },
});

type Named = { lead: string; school: string; workshopId: string } & When;

/** SY-3: to whoever the Lead named to stand by them, once the school has chosen. */
export const namedAsSecond = ({ lead, school, workshopId, ...when }: Named): News => ({
  key: `workshop ${workshopId} named as second contact`,
  template: "workshop-second-named",
  subject: "You are named as second contact",
  text: `${lead} named you as second contact for the workshop at ${school} on ${whenInWords(when)}.

You stand by them, so that nobody carries it alone. If you cannot, tell the school: it can name somebody else.

Sign in, and see it on your first page: ${env.PORTAL_URL}/sign-in`,
});

export const notChosen = (offer: { id: string } & When): News => ({
  key: `workshop-offer declined ${offer.id}`,
  template: "workshop-offer-declined",
  subject: "Your time is free again",
  text: `The school has chosen another time, or no longer needs one. Your offer for ${whenInWords(offer)} is closed, so that time is yours again. Thank you for offering it.

Other requests are here:
${env.PORTAL_URL}/lead-professional/requests`,
});
