import type { Metadata } from "next";
import { LessonPage } from "@/components/lesson/lesson-page";
import { lessonPage } from "@/lib/domain/training/lessons/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Lesson" };

export default async function LessonOfMinePage({
  params,
}: {
  params: Promise<{ id: string; lesson: string }>;
}) {
  const actor = await askFor("professional-learner");
  const { id, lesson } = await params;
  const view = await orNotFound(lessonPage(actor, id, lesson));
  return <LessonPage area={area.path} view={view} />;
}
