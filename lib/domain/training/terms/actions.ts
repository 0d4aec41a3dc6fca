"use server";

import { defineAction } from "@/lib/entry/action";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem } from "@/lib/platform/errors";
import { newTerm, oneTerm } from "./schema";

const page = "/imatter-training/terms";
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Writes a term down. Dates are data: study support runs inside them, and pages say when a workshop does not (TT-1). */
export const addTerm = defineAction({
  does: "term.change",
  room: "training",
  input: newTerm,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, input }) => {
    const [startsOn, endsOn] = [midnight(input.starts), midnight(input.ends)];
    if (endsOn <= startsOn) throw new Problem("ends", "Choose a day after the first one.");
    if (Number(endsOn) - Number(startsOn) > 200 * 86_400_000)
      throw new Problem("ends", "That is longer than any term. Check the year.");
    const localityId = input.locality === "everywhere" ? null : input.locality;
    const { id } = await tx.term
      .create({ data: { name: input.name, localityId, startsOn, endsOn }, select: { id: true } })
      .catch((error) => {
        if (isTaken(error)) throw new Problem("starts", "Another term of this area has some of these days.");
        throw error;
      });
    return { subject: ["term", id], goTo: `${page}?saved=yes` };
  },
});

export const removeTerm = defineAction({
  does: "term.change",
  room: "training",
  input: oneTerm,
  limit: { tries: 60, seconds: 3600 },
  on: ({ tx, input }) => tx.term.findUnique({ where: { id: input.term }, select: { id: true } }),
  run: async ({ tx, row }) => {
    await tx.term.delete({ where: { id: row.id }, select: { id: true } });
    return { subject: ["term", row.id], goTo: `${page}?removed=yes` };
  },
});
