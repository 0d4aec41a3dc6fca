import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { Prisma } from "@/lib/platform/prisma/client";
import { type Controller, controllerNames } from "@/lib/policy";
import { provedMe } from "./audit";
import { deedInWords, doerInWords } from "./words";

type DeedSeen = {
  readonly key: string;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly where: string;
};

const perPage = 50;
const columns = {
  stream: true,
  number: true,
  at: true,
  actorId: true,
  hat: true,
  action: true,
  subjectType: true,
} as const;

type WhoLooked = { byOthers: DeedSeen[]; page: number; pages: number; byMe: DeedSeen[] };

const newestFirst: Prisma.AuditEventOrderByWithRelationInput[] = [
  { at: "desc" },
  { stream: "asc" },
  { number: "desc" },
];
const newest = { orderBy: newestFirst, select: columns };

/** Everything others did that was about this person, a page at a time, and what they did themselves lately. Newest first. */
export async function whoLooked(actor: Actor, page = 1): Promise<WhoLooked> {
  allow(actor, "audit.read-own");
  const me = actor.personId as string;
  const where = { aboutPersonId: me, OR: [{ actorId: null }, { actorId: { not: me } }], NOT: provedMe(me) };
  return within(actor, "network", async (tx) => {
    const deeds = await tx.auditEvent.count({ where });
    const onPage = { skip: (page - 1) * perPage, take: perPage };
    const byOthers = await tx.auditEvent.findMany({ where, ...newest, ...onPage });
    const own = { OR: [{ actorId: me }, provedMe(me)] };
    const byMe = await tx.auditEvent.findMany({ where: own, ...newest, take: perPage });
    return {
      byOthers: byOthers.map((e) => seen(e, false)),
      ...{ page, pages: Math.ceil(deeds / perPage) },
      byMe: byMe.map((e) => seen(e, true)),
    };
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
