import type { Metadata } from "next";
import { CheckInSlide } from "@/components/workshop/slide";
import { SlideLater } from "@/components/workshop/slide-later";
import { ledWorkshop, slideOf } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Slide" };

export default async function SlidePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("lead-professional");
  const { id } = await params;
  const back = `/lead-professional/workshops/${id}`;
  const { slideOpen, certified, startsAt } = await orNotFound(ledWorkshop(actor, id));
  if (!slideOpen && certified && startsAt > now()) return <SlideLater back={back} />;
  return <CheckInSlide slide={await orNotFound(slideOf(actor, id))} back={back} />;
}
