import type { Metadata } from "next";
import { PausePage } from "@/components/enrolment/stepping-back";
import { placeWith } from "@/lib/domain/training/enrolments/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Pause a course" };

export default async function PauseCoursePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  const place = await orNotFound(placeWith(actor, (await params).id));
  return <PausePage area={area.path} place={place} />;
}
