"use server";

import { defineAction } from "@/lib/entry/action";
import { Problem } from "@/lib/platform/errors";
import { closeOrders } from "../orders/closing";
import { agreeFirst, choosePayment, oneEnrolment, start as startInput } from "./schema";
import { courseToJoin, holdEnrolment, leave, pause, resume, start } from "./write";

export const startCourse = defineAction({
  does: "enrolment.start",
  room: "training",
  input: startInput,
  on: ({ tx, actor, input }) => courseToJoin(tx, actor, input.course),
  run: async ({ tx, actor, input, row }) => {
    if (!input.agree)
      throw new Problem({
        ...(row.pricePence > 0 && !input.paidBy && { paidBy: choosePayment }),
        agree: agreeFirst,
      });
    const { id, state, isNew } = await start(tx, actor, row, input);
    const place = `/${actor.asker}/learning/${id}`;
    const goTo = state === "provisional" ? `/${actor.asker}/enrolments/${id}/pay` : place;
    return { subject: ["enrolment", id], facts: { course: input.course, isNew }, goTo };
  },
});

export const pauseCourse = defineAction({
  does: "enrolment.pause",
  room: "training",
  input: oneEnrolment,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, row }) => {
    await pause(tx, row);
    return { subject: ["enrolment", row.id], goTo: `/${actor.asker}/learning/${row.id}` };
  },
});

export const resumeCourse = defineAction({
  does: "enrolment.resume",
  room: "training",
  input: oneEnrolment,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, row }) => {
    await resume(tx, row);
    return { subject: ["enrolment", row.id], says: "Welcome back.", redraws: true };
  },
});

export const leaveCourse = defineAction({
  does: "enrolment.leave",
  room: "training",
  input: oneEnrolment,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, row }) => {
    await leave(tx, row);
    await closeOrders(tx, { enrolmentId: row.id });
    return { subject: ["enrolment", row.id], goTo: `/${actor.asker}/learning/${row.id}` };
  },
});
