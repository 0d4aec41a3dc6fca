import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";

/** The messages addressed to the organisation whose hat is worn, those that wait first, oldest first. */
export async function inbox(actor: Actor, room: Controller, page: number) {
  allow(actor, "interest.read");
  return within(actor, room, async (tx) => {
    const waiting = await tx.interest.findMany({
      where: { answeredAt: null },
      orderBy: { createdAt: "asc" },
      take: 50,
      select: columns,
    });
    const answered = await tx.interest.findMany({
      where: { answeredAt: { not: null } },
      orderBy: { answeredAt: "desc" },
      skip: (page - 1) * perPage,
      take: perPage,
      select: columns,
    });
    const total = await tx.interest.count({ where: { answeredAt: { not: null } } });
    return { waiting, answered, page, pages: Math.max(1, Math.ceil(total / perPage)) };
  });
}

const perPage = 20;
const columns = {
  id: true,
  route: true,
  controller: true,
  name: true,
  email: true,
  outcode: true,
  courseSlug: true,
  message: true,
  createdAt: true,
  answeredAt: true,
  answer: true,
  locality: { select: { name: true } },
} as const;

export type Inbox = Awaited<ReturnType<typeof inbox>>;
