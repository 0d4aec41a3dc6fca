import type { Metadata } from "next";
import { CheckInSlide } from "@/components/workshop/slide";
import { slideOf } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Slide" };

export default async function SlidePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("lead-professional");
  const { id } = await params;
  const slide = await orNotFound(slideOf(actor, id));
  return <CheckInSlide slide={slide} back={`/lead-professional/workshops/${id}`} />;
}
