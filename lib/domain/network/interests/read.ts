import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";

/** The messages addressed to the organisation whose hat is worn, those that wait first, oldest first; of one course, or all. */
export async function inbox(
  actor: Actor,
  room: Controller,
  page: number,
  waitingPage = 1,
  course: string | null = null,
) {
  allow(actor, "interest.read");
  return within(actor, room, async (tx) => {
    const waits = { answeredAt: null, ...(course ? { courseSlug: course } : {}) };
    const waiting = await tx.interest.findMany({
      where: waits,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      skip: (waitingPage - 1) * perPage,
      take: perPage,
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
    const waitingFor = await tx.interest.groupBy({
      by: ["courseSlug"],
      where: { answeredAt: null, courseSlug: { not: null } },
      _count: true,
      orderBy: { courseSlug: "asc" },
    });
    const howMany = await tx.interest.count({ where: waits });
    const shown = [...waiting, ...answered].map(({ id, personId }) => ({
      subject: ["interest", id] as const,
      about: personId,
    }));
    await noteLook(tx, actor, room, "interest.read", ...shown);
    return {
      waiting,
      waits: howMany,
      waitingPage,
      waitingPages: pagesOf(howMany),
      course,
      /** How many messages wait that are about each course: whoever asked to hear when it opens is among them. */
      lists: waitingFor.map(({ courseSlug, _count }) => ({ course: courseSlug as string, waits: _count })),
      answered,
      page,
      pages: pagesOf(total),
    };
  });
}

const perPage = 20;
const pagesOf = (rows: number) => Math.max(1, Math.ceil(rows / perPage));
const columns = {
  id: true,
  route: true,
  controller: true,
  name: true,
  email: true,
  outcode: true,
  courseSlug: true,
  orderId: true,
  message: true,
  createdAt: true,
  answeredAt: true,
  answer: true,
  personId: true,
  locality: { select: { name: true } },
} as const;

export type Inbox = Awaited<ReturnType<typeof inbox>>;
