import type { Metadata } from "next";
import { HostingPage } from "@/components/hosting/hosting-page";
import { PageHeading } from "@/components/site/page-heading";
import { ourHosting } from "@/lib/domain/training/hosting/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hosting" };

export default async function SchoolHostingPage() {
  const actor = await askFor("school");
  const hosting = await orNotFound(ourHosting(actor));
  return (
    <>
      <PageHeading
        title="Hosting"
        lead="What parents and Leads need to know about your school before a workshop there."
      />
      <HostingPage organisation={actor.organisation ?? ""} hosting={hosting} />
    </>
  );
}
