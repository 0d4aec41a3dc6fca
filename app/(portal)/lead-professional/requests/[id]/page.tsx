import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { RequestToLead } from "@/components/workshop/request-to-lead";
import { requestOpen } from "@/lib/domain/training/workshop-requests/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "One request" };

export default async function LeadRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("lead-professional");
  const open = await orNotFound(requestOpen(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: "Requests", href: "/lead-professional/requests" }]}
        title={<span className="wrap-anywhere">{open.request.school}</span>}
      />
      <RequestToLead {...open} />
    </>
  );
}
