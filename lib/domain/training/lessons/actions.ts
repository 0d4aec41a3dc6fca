"use server";

import { defineAction } from "@/lib/entry/action";
import { finishIfDone, holdEnrolment } from "../enrolments/write";
import * as schema from "./schema";
import { answer, mark, reachGateway } from "./write";

export const markLesson = defineAction({
  does: "lesson.mark",
  room: "training",
  input: schema.mark,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    const { after } = await mark(tx, row, input.lesson, input.done === "yes");
    const finished = await finishIfDone(tx, row, row.gatewayAt);
    const course = `/${actor.asker}/learning/${row.id}`;
    const onward =
      input.onward === "next"
        ? { goTo: finished || !after ? course : `${course}/${after.slug}` }
        : ({ redraws: true } as const);
    const facts = { lesson: input.lesson, done: input.done, finished };
    return { subject: ["enrolment", row.id], facts, ...onward };
  },
});

export const answerCheck = defineAction({
  does: "check.answer",
  room: "training",
  input: schema.answer,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    await answer(tx, actor, row, input);
    const facts = { lesson: input.lesson };
    return { subject: ["enrolment", row.id], facts, redraws: true };
  },
});

export const reachTheGateway = defineAction({
  does: "gateway.reach",
  room: "training",
  input: schema.gateway,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, row }) => {
    const finished = await finishIfDone(tx, row, await reachGateway(tx, row));
    return {
      subject: ["enrolment", row.id],
      facts: { finished },
      goTo: `/${actor.asker}/learning/${row.id}`,
    };
  },
});
