import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { withoutSecond } from "../second-contacts/words";
import type { Task } from "./shape";

/** What a school has still to do, in the order in which it can be done. */
export async function tasksOf(actor: Actor): Promise<Task[]> {
  allow(actor, "workshop.read");
  const organisationId = actor.organisationId as string;
  const open = { organisationId, withdrawnAt: null, answeredAt: null };
  const waits = { withdrawnAt: null, declinedAt: null, confirmedAt: null, startsAt: { gt: now() } };
  const toCome = { organisationId, startsAt: { gt: now() } };
  return within(actor, "training", async (tx) => ({
    details: await tx.host.count({ where: { organisationId } }),
    agreement: await tx.starterAgreement.count({ where: { organisationId, endedAt: null } }),
    request: await tx.workshopRequest.findFirst({
      where: open,
      select: { id: true },
      orderBy: { createdAt: "desc" },
    }),
    offered: await tx.workshopOffer.findFirst({
      where: { ...waits, request: open },
      select: { requestId: true },
    }),
    chosen: await tx.workshop.findFirst({ where: { ...toCome, state: "confirmed" }, select: { id: true } }),
    published: await tx.workshop.findFirst({
      where: { ...toCome, state: "published" },
      select: { id: true },
      orderBy: { publishedAt: "desc" },
    }),
    alone: await tx.workshop.findFirst({
      where: { ...toCome, state: { in: ["confirmed", "published"] }, secondContactId: null },
      select: { id: true },
      orderBy: { startsAt: "asc" },
    }),
    been: await tx.workshop.count({
      where: { organisationId, startsAt: { lte: now() }, state: { in: ["published", "held"] } },
    }),
  })).then(inOrder);
}

type Found = {
  details: number;
  agreement: number;
  request: { id: string } | null;
  offered: { requestId: string } | null;
  chosen: { id: string } | null;
  published: { id: string } | null;
  /** One whose second contact can no longer stand by. */
  alone: { id: string } | null;
  /** How many have been held, or are on now. */
  been: number;
};

function inOrder({ details, agreement, request, offered, chosen, published, alone, been }: Found): Task[] {
  const ready = details > 0 && agreement > 0;
  const named = Boolean(chosen || published);
  // A workshop that has been, with none after it: the whole way is walked.
  const over = been > 0 && !request && !named;
  const asked = Boolean(request || named || over);
  return [
    ...(alone ? [nameASecond(alone)] : []),
    {
      key: "details",
      label: "Tell us about your school",
      what: "Where a workshop can be, how people get in, and whom to turn to.",
      href: "/school/hosting",
      state: details > 0 ? "done" : "now",
    },
    {
      key: "agreement",
      label: "Sign the starter agreement",
      what: "On screen, with the name of your link contact. It opens no training.",
      href: "/school/hosting/agreement",
      state: agreement > 0 ? "done" : details > 0 ? "now" : "later",
    },
    {
      key: "request",
      label: "Ask for a workshop",
      what: over
        ? "Your last workshop has been. Ask for another whenever you like."
        : "Say which days suit you, how many people you expect, and for whom it is.",
      href: "/school/workshops/ask",
      state: asked ? "done" : ready ? "now" : "later",
    },
    {
      key: "offer",
      label: "Choose an offer",
      what: offerInWords({ waits: Boolean(offered), chosen: named || over, another: Boolean(request) }),
      href: request ? `/school/workshops/requests/${offered?.requestId ?? request.id}` : "/school/workshops",
      state: offered ? "now" : named || over ? "done" : "later",
    },
    {
      key: "publish",
      label: "Publish it",
      what:
        !chosen && (published || over)
          ? "It is open to parents and carers until it begins."
          : "Read what parents will see, with every cost that may follow, and open it.",
      href: chosen ? `/school/workshops/${chosen.id}/publish` : "/school/workshops",
      state: chosen ? "now" : published || over ? "done" : "later",
    },
    {
      key: "letters",
      label: "Send the letters out",
      what: over
        ? "The workshop has been, so there is nothing to send out."
        : "A poster and a letter to print, with a code that leads to the page.",
      href: published ? `/school/workshops/${published.id}` : "/school/workshops",
      state: published ? "now" : over ? "done" : "later",
    },
  ];
}

const nameASecond = ({ id }: { id: string }): Task => ({
  key: "second",
  label: "Name a second contact",
  what: withoutSecond,
  href: `/school/workshops/${id}/move`,
  state: "now",
});

/** A time that was chosen stays chosen, also while another request waits. */
function offerInWords(of: { waits: boolean; chosen: boolean; another: boolean }): string {
  if (of.waits) return "A Lead has offered a time. Choose the one that suits you.";
  if (!of.chosen) return "Leads in your area offer times.";
  return of.another ? "You have chosen one. Another request still waits for offers." : "You have chosen one.";
}
