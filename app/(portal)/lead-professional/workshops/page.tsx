import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { WorkshopsByTime } from "@/components/workshop/workshops-by-time";
import { myWorkshops } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "My workshops" };

export default async function LeadWorkshopsPage() {
  const actor = await askFor("lead-professional");
  return (
    <>
      <PageHeading title="My workshops" lead="Those you lead, and everything you need on the day.">
        <Button href="/lead-professional/requests" kind="secondary">
          Schools that ask
        </Button>
      </PageHeading>
      <div className="space-y-10">
        <WorkshopsByTime
          workshops={await orNotFound(myWorkshops(actor))}
          area="/lead-professional"
          named="school"
          empty="None yet. When a school chooses a time of yours, it shows here."
        />
      </div>
    </>
  );
}
