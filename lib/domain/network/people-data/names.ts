import "server-only";
import type { Transaction } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";
import type { Rows } from "./collect";

type Named = { readonly id: string; readonly name: string };
type Look = (tx: Transaction, ids: string[]) => Promise<readonly Named[]>;
const those = (ids: string[]) => ({ id: { in: ids } });
const titled = (rows: readonly { id: string; title: string }[]) =>
  rows.map(({ id, title }) => ({ id, name: title }));

/** What the things behind a row's codes are called, so that nobody has to look a code up. */
const everywhere: Record<string, readonly [as: string, look: Look]> = {
  organisationId: [
    "organisation",
    (tx, ids) => tx.organisation.findMany({ where: those(ids), select: named }),
  ],
  localityId: ["locality", (tx, ids) => tx.locality.findMany({ where: those(ids), select: named })],
  wordingId: [
    "wording",
    async (tx, ids) => titled(await tx.consentWording.findMany({ where: those(ids), select: title })),
  ],
};
const inTraining: typeof everywhere = {
  ...everywhere,
  courseId: [
    "course",
    async (tx, ids) => titled(await tx.course.findMany({ where: those(ids), select: title })),
  ],
  lessonId: [
    "lesson",
    async (tx, ids) => titled(await tx.lesson.findMany({ where: those(ids), select: title })),
  ],
  enrolmentId: [
    "course",
    async (tx, ids) => {
      const places = await tx.enrolment.findMany({
        where: those(ids),
        select: { id: true, course: { select: title } },
      });
      return places.map(({ id, course }) => ({ id, name: course.title }));
    },
  ],
};
const named = { id: true, name: true } as const;
const title = { id: true, title: true } as const;

/** The same rows, each with the names beside its codes. */
export async function withNames(tx: Transaction, room: Controller, rows: Rows): Promise<Rows> {
  let told = rows;
  for (const [column, [as, look]] of Object.entries(room === "training" ? inTraining : everywhere)) {
    const ids = [...new Set(rows.map((row) => row[column]).filter((id) => typeof id === "string"))];
    if (ids.length === 0) continue;
    const names = new Map((await look(tx, ids)).map(({ id, name }) => [id, name]));
    told = told.map((row) =>
      names.has(row[column] as string) ? { ...row, [as]: names.get(row[column] as string) } : row,
    );
  }
  return told;
}
