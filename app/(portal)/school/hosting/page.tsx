import type { Metadata } from "next";
import { HostingPage } from "@/components/hosting/hosting-page";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { ourHosting } from "@/lib/domain/training/hosting/read";
import { oneWorkshop } from "@/lib/domain/training/workshops/schema";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hosting" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SchoolHostingPage({ searchParams }: Props) {
  const actor = await askFor("school");
  const hosting = await orNotFound(ourHosting(actor));
  const publish = oneWorkshop.safeParse({ workshop: (await searchParams).publish });
  return (
    <>
      <PageHeading
        title="Hosting"
        lead="What parents and Leads need to know about your school before a workshop there."
      >
        {publish.success && (
          <Button href={`/school/workshops/${publish.data.workshop}/publish`} kind="secondary">
            Back to publishing
          </Button>
        )}
      </PageHeading>
      <HostingPage organisation={actor.organisation ?? ""} hosting={hosting} />
    </>
  );
}
