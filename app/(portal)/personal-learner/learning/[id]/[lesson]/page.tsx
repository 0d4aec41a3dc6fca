import type { Metadata } from "next";
import { ClosedPlace } from "@/components/enrolment/closed-place";
import { LessonPage } from "@/components/lesson/lesson-page";
import { whileOpen } from "@/lib/domain/training/enrolments/read";
import { lessonPage } from "@/lib/domain/training/lessons/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Lesson" };

export default async function LessonOfMinePage({
  params,
}: {
  params: Promise<{ id: string; lesson: string }>;
}) {
  const actor = await askFor("personal-learner");
  const { id, lesson } = await params;
  const page = await orNotFound(whileOpen(actor, id, () => lessonPage(actor, id, lesson)));
  if ("closed" in page) return <ClosedPlace area={area.path} place={page.closed} />;
  return <LessonPage area={area.path} view={page.view} />;
}
