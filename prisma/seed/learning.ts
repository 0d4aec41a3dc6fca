import { now } from "@/lib/platform/clock";
import type { Prisma, PrismaClient } from "@/lib/platform/prisma/client";
import { courses } from "./content";
import type { CourseContent } from "./content/shape";

/** The whole ladder: every course, and version 1 of those that are open. Takes the owner's client. */
export async function tellOfLearning(db: PrismaClient): Promise<void> {
  const ids = new Map(courses.map(({ slug }) => [slug, crypto.randomUUID()]));
  await db.course.createMany({
    data: courses.map((course, position) => ({
      id: ids.get(course.slug) as string,
      ...rung(course),
      position,
    })),
  });
  await db.courseRequirement.createMany({
    data: courses.flatMap(({ slug, requires }) =>
      requires.map((needed) => ({
        courseId: ids.get(slug) as string,
        requiresId: ids.get(needed) as string,
      })),
    ),
  });
  for (const course of courses.filter(({ open }) => open)) {
    await publish(db, ids.get(course.slug) as string, course);
  }
}

function rung({ parts, gateway, requires, open, ...course }: CourseContent) {
  return { ...course, isOpen: open };
}

/** Written first and published last, because nothing can be added to a published version. */
async function publish(db: PrismaClient, courseId: string, { gateway, parts }: CourseContent): Promise<void> {
  const version = await db.courseVersion.create({
    data: {
      courseId,
      number: 1,
      gatewayTitle: gateway?.title ?? null,
      gatewayIntro: gateway?.intro ?? null,
      gatewayPrompts: (gateway?.prompts ?? []) as Prisma.InputJsonValue,
      parts: { create: parts.map(partOf) },
    },
    select: { id: true },
  });
  await db.courseVersion.update({ where: { id: version.id }, data: { publishedAt: now() } });
}

function partOf({ title, summary, lessons }: CourseContent["parts"][number], index: number) {
  const written = lessons.map((lesson, at) => ({
    ...lesson,
    position: at + 1,
    prompts: lesson.prompts as Prisma.InputJsonValue,
    checks: lesson.checks as Prisma.InputJsonValue,
  }));
  return { position: index + 1, title, summary, lessons: { create: written } };
}
