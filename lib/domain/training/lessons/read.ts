import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Ask, reading } from "@/lib/entry/reading";
import { NotFound } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Prompt } from "../courses/shape";
import { open } from "../enrolments/enrolments";
import { placeIn } from "../enrolments/read";
import type { Place } from "../enrolments/shape";
import { markOf } from "../reflections/reflections";
import { lessonIn } from "./lessons";
import type { GatewayView, LessonView, Marks, Written } from "./shape";

/** A lesson, what the learner wrote and chose in it, and the way on. Reading it changes nothing. */
export async function lessonPage(actor: Actor, id: string, slug: string): Promise<LessonView> {
  allow(actor, "lesson.read");
  return reading(actor, "training", async (ask) => {
    const place = await openPlace(ask, actor, id);
    const found = lessonIn(place.version, slug);
    const own = await ownAnswers(ask, place.id, found.lesson.id, found.lesson.prompts);
    return { place, ...found, ...own, done: place.progress.done.has(found.lesson.id) };
  });
}

export async function gatewayPage(actor: Actor, id: string): Promise<GatewayView> {
  allow(actor, "lesson.read");
  return reading(actor, "training", async (ask) => {
    const place = await openPlace(ask, actor, id);
    if (!place.version.gateway) throw new NotFound("gateway");
    const { written, was } = await ownAnswers(ask, place.id, null, place.version.gateway.prompts);
    return { place, written, was };
  });
}

/** Lessons are read while the place is open; otherwise the course page says why not. */
async function openPlace(ask: Ask, actor: Actor, id: string): Promise<Place> {
  const place = await placeIn(ask, actor, id);
  if (!open.includes(place.state)) throw new NotFound("lesson");
  return place;
}

type Own = { written: Written; was: Marks; chosen: Record<string, number> };

async function ownAnswers(
  ask: Ask,
  enrolmentId: string,
  lessonId: string | null,
  prompts: readonly Prompt[],
): Promise<Own> {
  const [own] = await ask<Omit<Own, "was">>(Prisma.sql`
    SELECT coalesce((SELECT jsonb_object_agg(r.prompt_key, r.text) FROM training.reflection r
                     WHERE r.enrolment_id = ${enrolmentId}::uuid AND r.prompt_key = ANY (${prompts.map(({ key }) => key)})), '{}') AS written,
           coalesce((SELECT jsonb_object_agg(a.check_number, a.option_number) FROM training.check_answer a
                     WHERE a.enrolment_id = ${enrolmentId}::uuid AND a.lesson_id = ${lessonId}::uuid), '{}') AS chosen`);
  const { written, chosen } = own as Omit<Own, "was">;
  const marks = prompts.map(({ key }) => [key, markOf(written[key] ?? "")]);
  return { written, chosen, was: Object.fromEntries(marks) };
}
