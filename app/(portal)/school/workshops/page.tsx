import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { OurWorkshops } from "@/components/workshop/our-workshops";
import { ourRequests } from "@/lib/domain/training/workshop-requests/read";
import { myWorkshops } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Workshops" };

export default async function SchoolWorkshopsPage() {
  const actor = await askFor("school");
  const requests = await orNotFound(ourRequests(actor));
  const workshops = await orNotFound(myWorkshops(actor));
  return (
    <>
      <PageHeading
        title="Workshops"
        lead="Ask for a Get Started workshop, choose when, and open it to parents and carers."
      >
        <Button href="/school/workshops/ask">Ask for a workshop</Button>
      </PageHeading>
      <OurWorkshops requests={requests} workshops={workshops} />
    </>
  );
}
