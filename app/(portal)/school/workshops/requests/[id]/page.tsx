import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { OurRequestPage } from "@/components/workshop/our-request";
import { ourRequest } from "@/lib/domain/training/workshop-requests/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "One request" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SchoolRequestPage({ params, searchParams }: Props) {
  const actor = await askFor("school");
  const request = await orNotFound(ourRequest(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: "Workshops", href: "/school/workshops" }]}
        title="Your request"
        lead="Choose one of the times that Leads offer."
      />
      <OurRequestPage request={request} justAsked={Boolean((await searchParams).asked)} />
    </>
  );
}
