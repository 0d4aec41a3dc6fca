import type { Metadata } from "next";
import { MoveConsultation } from "@/components/consultation/move-consultation";
import { monthToMoveTo } from "@/lib/domain/cic/booking-steps/moving";
import { moveConsultation } from "@/lib/domain/cic/consultations/actions";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Move a consultation" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MovePage({ params, searchParams }: Props) {
  const actor = await askFor("professional-learner");
  const { id } = await params;
  const asked = timesAsked.parse(await searchParams);
  const found = await orNotFound(monthToMoveTo(actor, id, asked));
  const form = { action: moveConsultation, field: { name: "consultation", value: id } };
  return <MoveConsultation {...found} {...form} asked={asked} page={`${area.path}/consultations/${id}`} />;
}
