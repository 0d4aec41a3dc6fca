import type { Metadata } from "next";
import { PlacePage } from "@/components/enrolment/place-page";
import { placeWith } from "@/lib/domain/training/enrolments/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "My course" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ funded?: string }> };

export default async function MyCoursePage({ params, searchParams }: Props) {
  const actor = await askFor("personal-learner");
  const place = await orNotFound(placeWith(actor, (await params).id));
  return <PlacePage area={area.path} place={place} justFunded={(await searchParams).funded === "yes"} />;
}
