import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForWhom } from "@/components/consultation/for-whom";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { areaToBookIn, chosenIn } from "@/lib/domain/cic/booking-steps/begin";
import { whoIsReading } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Who is it for?", robots: { index: false } };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BeginPage({ searchParams }: Props) {
  const query = chosenIn(await searchParams);
  const area = areaToBookIn(await whoIsReading());
  if (area) redirect(`${area}/consultations/new?${query}`);
  const lead =
    "You sign in next, or open an account. Then you read what you would agree to, and say yes or no.";
  return (
    <PageBody>
      <PageHeading
        title="Who is it for?"
        lead={lead}
        trail={[{ href: "/consultations", label: "Consultations" }]}
      />
      <ForWhom query={query} />
    </PageBody>
  );
}
