import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { LedWorkshopPage } from "@/components/workshop/led-workshop";
import { gateInWords } from "@/lib/domain/network/disclosure/disclosure";
import { figuresOf } from "@/lib/domain/training/workshop-figures/read";
import { ledWorkshop } from "@/lib/domain/training/workshops/read";
import { listOpenUntil } from "@/lib/domain/training/workshops/workshops";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "One workshop" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LeadWorkshopPage({ params, searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const workshop = await orNotFound(ledWorkshop(actor, (await params).id));
  const asked = await searchParams;
  return (
    <>
      <PageHeading
        trail={[{ label: "My workshops", href: "/lead-professional/workshops" }]}
        title={<span className="wrap-anywhere">{workshop.school}</span>}
      />
      <LedWorkshopPage
        workshop={workshop}
        figures={await orNotFound(figuresOf(actor, workshop.id))}
        gate={gateInWords}
        justDone={(["closed", "cancelled"] as const).find((key) => asked[key]) ?? null}
        begun={workshop.startsAt <= now()}
        ended={workshop.endsAt <= now()}
        listOpen={listOpenUntil(workshop.endsAt) > now()}
      />
    </>
  );
}
