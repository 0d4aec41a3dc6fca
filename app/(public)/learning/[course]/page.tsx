import type { Metadata } from "next";
import { cache } from "react";
import { CourseContents } from "@/components/course/course-contents";
import { CourseFacts } from "@/components/course/course-facts";
import { CourseHeading } from "@/components/course/course-heading";
import { StartLinks } from "@/components/course/start-links";
import { WhatItIs } from "@/components/course/what-it-is";
import { PageBody } from "@/components/site/page-body";
import { courseInFull } from "@/lib/domain/training/courses/read";
import { visitor } from "@/lib/entry/actor";
import { orNotFound } from "@/lib/entry/page";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ course: string }> };

const courseCalled = cache((slug: string) => orNotFound(courseInFull(visitor, slug)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, strapline } = await courseCalled((await params).course);
  return { title, description: strapline };
}

export default async function CoursePage({ params }: Props) {
  const course = await courseCalled((await params).course);
  return (
    <PageBody className="space-y-10">
      <CourseHeading course={course} />
      <WhatItIs course={course} />
      <CourseFacts course={course} />
      {course.version && <CourseContents version={course.version} slug={course.slug} />}
      <StartLinks course={course} />
    </PageBody>
  );
}
