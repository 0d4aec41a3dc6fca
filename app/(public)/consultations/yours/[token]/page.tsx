import type { Metadata } from "next";
import { ConsultationByLink } from "@/components/consultation/by-link";
import { OpensNothing } from "@/components/consultation/opens-nothing";
import { PageBody } from "@/components/site/page-body";
import { areaOf } from "@/lib/domain/cic/consultations/consultations";
import { consultationInHand } from "@/lib/domain/cic/consultations/read";

export const metadata: Metadata = { title: "Your consultation", robots: { index: false } };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ByLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const found = await consultationInHand(token);
  const signedIn = found ? `${areaOf(found)}/consultations/${found.id}` : "";
  const done = String((await searchParams).done ?? "");
  return (
    <PageBody className="max-w-3xl">
      {found ? (
        <ConsultationByLink consultation={found} linkKey={token} {...{ signedIn, done }} />
      ) : (
        <OpensNothing />
      )}
    </PageBody>
  );
}
