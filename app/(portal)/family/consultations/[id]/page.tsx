import type { Metadata } from "next";
import { OneConsultation } from "@/components/consultation/one-consultation";
import { myConsultation } from "@/lib/domain/cic/consultations/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Your consultation" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OneConsultationPage({ params, searchParams }: Props) {
  const actor = await askFor("family");
  const consultation = await orNotFound(myConsultation(actor, (await params).id));
  return <OneConsultation area={area} consultation={consultation} done={await searchParams} />;
}
