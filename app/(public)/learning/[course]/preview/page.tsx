import type { Metadata } from "next";
import { PreviewLesson } from "@/components/lesson/preview-lesson";
import { PageBody } from "@/components/site/page-body";
import { previewOf } from "@/lib/domain/training/courses/read";
import { visitor } from "@/lib/entry/actor";
import { orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "A lesson to try" };
export const dynamic = "force-dynamic";

export default async function PreviewPage({ params }: { params: Promise<{ course: string }> }) {
  const { course, lesson, lessons } = await orNotFound(previewOf(visitor, (await params).course));
  return (
    <PageBody>
      <PreviewLesson course={course} lesson={lesson} lessons={lessons} />
    </PageBody>
  );
}
