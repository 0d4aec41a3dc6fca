import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { OpenRequests } from "@/components/workshop/open-requests";
import { requestsOpen } from "@/lib/domain/training/workshop-requests/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Requests" };

export default async function LeadRequestsPage() {
  const actor = await askFor("lead-professional");
  const { standing, requests } = await orNotFound(requestsOpen(actor));
  return (
    <>
      <PageHeading
        title="Requests"
        lead="Schools and nurseries that ask for a workshop. Offer a time, and the school chooses."
      />
      <OpenRequests standing={standing} requests={requests} />
    </>
  );
}
