import type { Metadata } from "next";
import { NewConsultation } from "@/components/consultation/new-consultation";
import { bookingStep } from "@/lib/domain/cic/booking-steps/step";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Book a consultation" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewConsultationPage({ searchParams }: Props) {
  const actor = await askFor("family");
  const asked = timesAsked.parse(await searchParams);
  return <NewConsultation area={area} asked={asked} step={await orNotFound(bookingStep(actor, asked))} />;
}
