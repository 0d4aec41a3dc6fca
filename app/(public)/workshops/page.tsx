import type { Metadata } from "next";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { WorkshopAsk } from "@/components/site/workshop-ask";
import { WorkshopStory } from "@/components/site/workshop-story";

export const metadata: Metadata = { title: "Workshops" };

export default function WorkshopsPage() {
  return (
    <PageBody>
      <PageHeading
        eyebrow="Get Started"
        title="One workshop, to see whether this is for you"
        lead="You meet the first ideas with other parents, carers or colleagues. You can listen and say nothing. What you do next is up to you."
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <WorkshopStory />
        <WorkshopAsk />
      </div>
    </PageBody>
  );
}
