import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { type JustDone, OurWorkshopPage } from "@/components/workshop/our-workshop";
import { gateInWords } from "@/lib/domain/network/disclosure/disclosure";
import { figuresOf } from "@/lib/domain/training/workshop-figures/read";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "One workshop" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SchoolWorkshopPage({ params, searchParams }: Props) {
  const actor = await askFor("school");
  const workshop = await orNotFound(ourWorkshop(actor, (await params).id));
  const asked = await searchParams;
  const done =
    (["published", "moved", "changed", "chosen", "cancelled"] as const).find((key) => asked[key]) ?? null;
  return (
    <>
      <PageHeading trail={[{ label: "Workshops", href: "/school/workshops" }]} title="Get Started workshop" />
      <OurWorkshopPage
        workshop={workshop}
        figures={await orNotFound(figuresOf(actor, workshop.id))}
        justDone={done satisfies JustDone}
        gate={gateInWords}
        over={workshop.startsAt <= now()}
      />
    </>
  );
}
