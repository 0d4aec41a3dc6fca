"use server";

import { defineAction } from "@/lib/entry/action";
import { finishIfDone, holdEnrolment } from "../enrolments/write";
import { keep, keepAlone, noteKept } from "../reflections/write";
import * as schema from "./schema";
import { answer, mark, reachGateway } from "./write";

/** Whatever is pressed on a lesson's page, what was typed in its boxes is kept first, or nothing happens at all. */
export const markLesson = defineAction({
  does: "lesson.mark",
  room: "training",
  input: schema.mark,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    const { press, lesson } = input;
    if (press === "save") return keepAlone(tx, actor, row, input);
    const changes = await keep(tx, actor, row, input);
    const done = press !== "not-done";
    const { after } = await mark(tx, row, lesson, done);
    const finished = await finishIfDone(tx, row, row.gatewayAt);
    const course = `/${actor.asker}/learning/${row.id}`;
    const onward =
      press === "done-next"
        ? { goTo: finished || !after ? course : `${course}/${after.slug}` }
        : ({ redraws: true } as const);
    await noteKept(tx, actor, row, changes);
    const facts = { lesson, done: done ? "yes" : "no", finished };
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

/** The same at the Gateway. */
export const reachTheGateway = defineAction({
  does: "gateway.reach",
  room: "training",
  input: schema.gateway,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    if (input.press === "save") return keepAlone(tx, actor, row, input);
    const changes = await keep(tx, actor, row, input);
    const finished = await finishIfDone(tx, row, await reachGateway(tx, row));
    await noteKept(tx, actor, row, changes);
    return {
      subject: ["enrolment", row.id],
      facts: { finished },
      goTo: `/${actor.asker}/learning/${row.id}`,
    };
  },
});
