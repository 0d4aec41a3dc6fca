import type { Metadata } from "next";
import { CheckInPage } from "@/components/attendance/check-in-page";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import { workshopAt } from "../by-its-code";

export const metadata: Metadata = { title: "We are here", robots: { index: false } };

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CheckIn({ params, searchParams }: Props) {
  const workshop = await workshopAt({ params }, "/check-in");
  const { place, done } = await searchParams;
  const mine = typeof place === "string" ? await myPlace(place) : null;
  const here = mine?.workshop.id === workshop.id ? mine : null;
  return (
    <PageBody className="max-w-3xl">
      <PageHeading title="We are here" lead={`${workshop.host.name}, ${whenInWords(workshop)}`} />
      <CheckInPage code={workshop.code} place={here} done={done === "yes"} />
    </PageBody>
  );
}
