import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { WorkshopFiguresTable } from "@/components/workshop-figures/workshop-figures";
import { gateInWords } from "@/lib/domain/network/disclosure/disclosure";
import { workshopFigures } from "@/lib/domain/training/workshop-figures/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Workshops in numbers" };

export default async function WorkshopFiguresPage() {
  const actor = await askFor("imatter-training");
  return (
    <>
      <PageHeading
        title="Workshops in numbers"
        lead="About how many came, and how it was for them. I Matter Training has no list of who came to anything."
      >
        <a href="/imatter-training/workshops/standards" className="font-bold">
          What every workshop keeps to
        </a>
      </PageHeading>
      <WorkshopFiguresTable
        rows={await orNotFound(workshopFigures(actor))}
        gate={gateInWords}
        empty="No workshop has been held yet."
      />
    </>
  );
}
