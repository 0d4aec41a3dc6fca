import type { Metadata } from "next";
import { StartPage } from "@/components/enrolment/start-page";
import { courseInFull } from "@/lib/domain/training/courses/read";
import { joining } from "@/lib/domain/training/enrolments/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { roles } from "@/lib/policy";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Before you join" };

export default async function StartCoursePage({ params }: { params: Promise<{ id: string }> }) {
  const { id: slug } = await params;
  const actor = await askFor("personal-learner", `${area.path}/learning/${slug}/start`);
  const course = await orNotFound(courseInFull(actor, slug));
  const hat = actor.hats > 1 ? roles[area.role].name : null;
  return <StartPage area={area.path} course={course} joining={await joining(actor, slug)} oneHatOf={hat} />;
}
