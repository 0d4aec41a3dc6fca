import type { Metadata } from "next";
import { HubTimes } from "@/components/consultation/hub-times";
import { PageBody } from "@/components/site/page-body";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";
import { monthAt } from "@/lib/domain/cic/hub-search/times";
import { visitor } from "@/lib/entry/actor";
import { orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Free times" };
export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HubTimesPage({ params, searchParams }: Props) {
  const asked = { ...timesAsked.parse(await searchParams), hub: (await params).id };
  const month = await orNotFound(monthAt(visitor, asked));
  return (
    <PageBody>
      <HubTimes month={month} day={asked.day} />
    </PageBody>
  );
}
