import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Controller } from "@/lib/policy";
import { interestsWithin } from "./reach";

/** The messages addressed to the organisation whose hat is worn, those that wait first, oldest first; of one course, or all. */
export async function inbox(
  actor: Actor,
  room: Controller,
  page: number,
  waitingPage = 1,
  course: string | null = null,
) {
  const ours = interestsWithin(allow(actor, "interest.read"), actor);
  return within(actor, room, async (tx) => {
    const waiting = await stillWaiting(
      tx,
      { ...ours, ...(course ? { courseSlug: course } : {}) },
      waitingPage,
    );
    const answered = await answeredAlready(tx, ours, page);
    const lists = await waitingByCourse(tx, ours);
    const shown = [...waiting.waiting, ...answered.answered].map(({ id, personId }) => ({
      subject: ["interest", id] as const,
      about: personId,
    }));
    await noteLook(tx, actor, room, "interest.read", ...shown);
    return { ...waiting, ...answered, course, lists };
  });
}

/** How many messages wait for the organisation whose hat is worn, and nobody else's hat. Asked once for each page. */
export const howManyWait = cache(async (actor: Actor, room: Controller): Promise<number> => {
  const ours = interestsWithin(allow(actor, "interest.read"), actor);
  return within(actor, room, (tx) => tx.interest.count({ where: { ...ours, answeredAt: null } }));
});

async function stillWaiting(tx: Transaction, ours: Prisma.InterestWhereInput, waitingPage: number) {
  const where = { ...ours, answeredAt: null };
  const waiting = await tx.interest.findMany({
    where,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...pageOf(waitingPage),
    select: columns,
  });
  const waits = await tx.interest.count({ where });
  return { waiting, waits, waitingPage, waitingPages: pagesOf(waits) };
}

async function answeredAlready(tx: Transaction, ours: Prisma.InterestWhereInput, page: number) {
  const where = { ...ours, answeredAt: { not: null } };
  const answered = await tx.interest.findMany({
    where,
    orderBy: { answeredAt: "desc" },
    ...pageOf(page),
    select: columns,
  });
  return { answered, page, pages: pagesOf(await tx.interest.count({ where })) };
}

/** How many messages wait that are about each course: whoever asked to hear when it opens is among them. */
async function waitingByCourse(tx: Transaction, ours: Prisma.InterestWhereInput) {
  const found = await tx.interest.groupBy({
    by: ["courseSlug"],
    where: { ...ours, answeredAt: null, courseSlug: { not: null } },
    _count: true,
    orderBy: { courseSlug: "asc" },
  });
  return found.map(({ courseSlug, _count }) => ({ course: courseSlug as string, waits: _count }));
}

const perPage = 20;
const pageOf = (page: number) => ({ skip: (page - 1) * perPage, take: perPage });
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
