"use server";

import { defineAction } from "@/lib/entry/action";
import { holdEnrolment } from "../enrolments/write";
import * as schema from "./schema";
import { keepAlone, ownReflection } from "./write";

/** Saves the boxes of a page, or those of them that changed. */
export const saveReflections = defineAction({
  does: "reflection.write",
  room: "training",
  input: schema.save,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: ({ tx, actor, input, row }) => keepAlone(tx, actor, row, input),
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
