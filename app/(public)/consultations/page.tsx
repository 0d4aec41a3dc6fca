import type { Metadata } from "next";
import { AboutConsultations } from "@/components/consultation/about";
import { HubSearchPage } from "@/components/consultation/hub-search";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";
import { payee } from "@/lib/domain/cic/consultations/words";
import { hubsNear } from "@/lib/domain/cic/hub-search/find";

export const metadata: Metadata = { title: "Consultations" };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ConsultationsPage({ searchParams }: Props) {
  const { near } = timesAsked.parse(await searchParams);
  const href = ({ id }: { id: string }) => `/consultations/hubs/${id}`;
  const lead =
    "One talk about what matters most to you now, with somebody at a local hub. Only if you want it.";
  return (
    <PageBody className="space-y-10">
      <PageHeading eyebrow={payee} title="A Priorities Consultation" lead={lead} />
      <AboutConsultations />
      <HubSearchPage action="/consultations" typed={near} search={await hubsNear(near)} href={href} />
    </PageBody>
  );
}
