import type { Metadata } from "next";
import { MoveConsultation } from "@/components/consultation/move-consultation";
import { OpensNothing } from "@/components/consultation/opens-nothing";
import { PageBody } from "@/components/site/page-body";
import { monthInHand } from "@/lib/domain/cic/booking-steps/moving";
import { moveByLink } from "@/lib/domain/cic/consultations/actions";
import { timesAsked } from "@/lib/domain/cic/consultations/schema";

export const metadata: Metadata = { title: "Move it", robots: { index: false } };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MoveByLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const asked = timesAsked.parse(await searchParams);
  const found = await monthInHand(token, asked);
  const form = { action: moveByLink, field: { name: "key", value: token } };
  const page = `/consultations/yours/${token}`;
  return (
    <PageBody>
      {found ? <MoveConsultation {...found} {...form} {...{ asked, page }} /> : <OpensNothing />}
    </PageBody>
  );
}
