import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
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
  })).then(inOrder);
}

type Found = {
  details: number;
  agreement: number;
  request: { id: string } | null;
  offered: { requestId: string } | null;
  chosen: { id: string } | null;
  published: { id: string } | null;
};

function inOrder({ details, agreement, request, offered, chosen, published }: Found): Task[] {
  const ready = details > 0 && agreement > 0;
  const asked = Boolean(request || chosen || published);
  return [
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
      what: "Say which days suit you, how many people you expect, and for whom it is.",
      href: "/school/workshops/ask",
      state: asked ? "done" : ready ? "now" : "later",
    },
    {
      key: "offer",
      label: "Choose an offer",
      what: offered
        ? "A Lead has offered a time. Choose the one that suits you."
        : "Leads in your area offer times.",
      href: request ? `/school/workshops/requests/${offered?.requestId ?? request.id}` : "/school/workshops",
      state: offered ? "now" : (chosen || published) && !request ? "done" : "later",
    },
    {
      key: "publish",
      label: "Publish it",
      what: "Read what parents will see, with every cost that may follow, and open it.",
      href: chosen ? `/school/workshops/${chosen.id}/publish` : "/school/workshops",
      state: chosen ? "now" : published ? "done" : "later",
    },
    {
      key: "letters",
      label: "Send the letters out",
      what: "A poster and a letter to print, with a code that leads to the page.",
      href: published ? `/school/workshops/${published.id}` : "/school/workshops",
      state: published ? "now" : "later",
    },
  ];
}
