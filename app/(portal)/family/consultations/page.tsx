import type { Metadata } from "next";
import { ConsultationsHome } from "@/components/consultation/consultations-home";
import { myConsultations } from "@/lib/domain/cic/consultations/read";
import { askFor } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Consultations" };

export default async function ConsultationsPage() {
  return <ConsultationsHome area={area} {...(await myConsultations(await askFor("family")))} />;
}
