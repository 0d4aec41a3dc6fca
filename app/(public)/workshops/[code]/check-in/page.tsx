import type { Metadata } from "next";
import { CheckInPage } from "@/components/attendance/check-in-page";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { placeKey } from "@/lib/domain/training/workshop-places/schema";
import { workshopAt } from "../by-its-code";

export const metadata: Metadata = { title: "We are here", robots: { index: false } };

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CheckIn({ params, searchParams }: Props) {
  const workshop = await workshopAt({ params }, "/check-in");
  const { place, done } = await searchParams;
  const key = placeKey.safeParse(place);
  return (
    <PageBody className="max-w-3xl">
      <PageHeading title="We are here" lead={`${workshop.host.name}, ${whenInWords(workshop)}`} />
      <CheckInPage code={workshop.code} place={key.success ? key.data : null} done={done === "yes"} />
    </PageBody>
  );
}
