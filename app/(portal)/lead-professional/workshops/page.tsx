import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { LedWorkshops } from "@/components/workshop/led-workshops";
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
      <LedWorkshops workshops={await orNotFound(myWorkshops(actor))} />
    </>
  );
}
