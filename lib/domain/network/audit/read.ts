import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { type Controller, controllerNames } from "@/lib/policy";
import { provedMe } from "./audit";
import { deedInWords, doerInWords } from "./words";

export type DeedSeen = {
  readonly key: string;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly where: string;
};

const page = 50;
const columns = {
  stream: true,
  number: true,
  at: true,
  actorId: true,
  hat: true,
  action: true,
  subjectType: true,
} as const;

/** What others did that was about this person, and what they did themselves lately. Newest first. */
export async function whoLooked(actor: Actor): Promise<{ byOthers: DeedSeen[]; byMe: DeedSeen[] }> {
  allow(actor, "audit.read-own");
  const me = actor.personId as string;
  return within(actor, "network", async (tx) => {
    const newest = { orderBy: { at: "desc" }, take: page, select: columns } as const;
    const others = { OR: [{ actorId: null }, { actorId: { not: me } }], NOT: provedMe(me) };
    const byOthers = await tx.auditEvent.findMany({ where: { aboutPersonId: me, ...others }, ...newest });
    const byMe = await tx.auditEvent.findMany({ where: { OR: [{ actorId: me }, provedMe(me)] }, ...newest });
    return { byOthers: byOthers.map((e) => seen(e, false)), byMe: byMe.map((e) => seen(e, true)) };
  });
}

type Event = {
  stream: Controller;
  number: bigint;
  at: Date;
  hat: string;
  action: string;
  subjectType: string;
};

const seen = ({ stream, number, at, hat, action, subjectType }: Event, isMe: boolean): DeedSeen => ({
  key: `${stream} ${number}`,
  at,
  who: doerInWords(isMe, hat),
  what: deedInWords(action, subjectType),
  where: controllerNames[stream],
});
