"use server";

import { defineAction } from "@/lib/entry/action";
import { holdEnrolment } from "../enrolments/write";
import * as schema from "./schema";
import { ownReflection, save } from "./write";

export const saveReflection = defineAction({
  does: "reflection.write",
  room: "training",
  input: schema.save,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    const became = await save(tx, actor, row, input);
    const says =
      became === "kept" ? "Kept. Only you can read it." : "The box is empty again, and nothing is kept.";
    return { subject: ["enrolment", row.id], facts: { prompt: input.prompt, became }, says };
  },
});

/** Deletes one reflection for good, also of a course that was left or has ended. */
export const deleteReflection = defineAction({
  does: "reflection.delete",
  room: "training",
  input: schema.remove,
  on: ({ tx, actor, input }) => ownReflection(tx, actor, input.reflection),
  run: async ({ tx, actor, row }) => {
    await tx.reflection.deleteMany({ where: { id: row.id } });
    return {
      subject: ["enrolment", row.enrolmentId],
      facts: { prompt: row.promptKey, became: "removed" },
      goTo: `/${actor.asker}/reflections?deleted=yes`,
    };
  },
});
