import "server-only";
import { LRUCache } from "lru-cache";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Ask, askingIn } from "@/lib/entry/reading";
import { type Transaction, within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { readingOf } from "./reading";
import { slug as slugSchema } from "./schema";
import type { Check, Course, CourseInFull, CourseVersion, Lesson, Prompt } from "./shape";

/** The whole ladder, in its order. */
export async function catalogue(actor: Actor): Promise<Course[]> {
  allow(actor, "course.browse");
  return within(actor, "training", (tx) => tx.course.findMany({ orderBy: { position: "asc" } }));
}

/** One course, what comes before it, and what its newest published version teaches. */
export async function courseInFull(actor: Actor, slug: string): Promise<CourseInFull> {
  allow(actor, "course.browse");
  if (!slugSchema.safeParse(slug).success) throw new NotFound("course");
  return within(actor, "training", async (tx) => {
    const found = await tx.course.findUnique({
      where: { slug },
      include: {
        requires: { select: { requires: { select: { slug: true, title: true, position: true } } } },
        versions: {
          where: { publishedAt: { not: null } },
          orderBy: { number: "desc" },
          take: 1,
          select: { id: true },
        },
      },
    });
    if (!found) throw new NotFound("course");
    const { requires, versions, ...course } = found;
    const before = requires.map((each) => each.requires).sort((a, b) => a.position - b.position);
    const newest = versions[0];
    return { ...course, requires: before, version: newest ? await versionWith(tx, newest.id) : null };
  });
}

/** The one lesson of a course that anybody may read before they decide. */
export async function previewOf(
  actor: Actor,
  slug: string,
): Promise<{ course: CourseInFull; lesson: Lesson; lessons: number }> {
  const course = await courseInFull(actor, slug);
  const lesson = course.version?.lessons.find((each) => each.isPreview);
  if (!course.version || !lesson) throw new NotFound("lesson");
  return { course, lesson, lessons: course.version.lessons.length };
}

// Published versions never change (a trigger sees to it), so each is read once and kept.
const kept = new LRUCache<string, CourseVersion>({ max: 100 });

/** What one published version teaches. */
export const versionWith = (tx: Transaction, id: string) => versionAsked(askingIn(tx), id);

/** The same, where a page only reads. */
export async function versionAsked(ask: Ask, id: string): Promise<CourseVersion> {
  const known = kept.get(id);
  if (known) return known;
  const [found] = await ask<VersionRow>(Prisma.sql`
    SELECT v.gateway_title AS "gatewayTitle", v.gateway_intro AS "gatewayIntro", v.gateway_prompts AS "gatewayPrompts",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('title', p.title, 'summary', p.summary, 'lessons',
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'slug', l.slug, 'title', l.title, 'minutes', l.minutes,
                  'summary', l.summary, 'isPreview', l.is_preview, 'body', l.body, 'prompts', l.prompts,
                  'checks', l.checks) ORDER BY l.position), '[]')
         FROM training.lesson l WHERE l.part_id = p.id)) ORDER BY p.position), '[]')
       FROM training.part p WHERE p.version_id = v.id) AS parts
    FROM training.course_version v WHERE v.id = ${id}::uuid AND v.published_at IS NOT NULL`);
  if (!found) throw new NotFound("course");
  let number = 0;
  const parts = found.parts.map((part) => ({
    title: part.title,
    summary: part.summary,
    lessons: part.lessons.map((lesson) => lessonOf(lesson, ++number)),
  }));
  const version = { id, parts, lessons: parts.flatMap((part) => part.lessons), gateway: gatewayOf(found) };
  kept.set(id, version);
  return version;
}

type LessonRow = Omit<Lesson, "number" | "reading" | "prompts" | "checks"> & {
  body: string;
  prompts: unknown;
  checks: unknown;
};

function lessonOf(
  { id, slug, title, minutes, summary, isPreview, ...row }: LessonRow,
  number: number,
): Lesson {
  const prompts = row.prompts as Prompt[];
  return {
    id,
    slug,
    title,
    minutes,
    summary,
    isPreview,
    number,
    prompts,
    checks: row.checks as Check[],
    reading: readingOf(row.body),
  };
}

type VersionRow = GatewayRow & { parts: { title: string; summary: string; lessons: LessonRow[] }[] };
type GatewayRow = { gatewayTitle: string | null; gatewayIntro: string | null; gatewayPrompts: unknown };

function gatewayOf({ gatewayTitle, gatewayIntro, gatewayPrompts }: GatewayRow): CourseVersion["gateway"] {
  if (!gatewayTitle) return null;
  return { title: gatewayTitle, intro: gatewayIntro ?? "", prompts: gatewayPrompts as Prompt[] };
}
