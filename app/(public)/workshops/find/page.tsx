import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/published-workshop/code-form";
import { WorkshopSearchForm } from "@/components/published-workshop/search-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { workshopCalled } from "@/lib/domain/training/published-workshops/read";
import { unknownCode } from "@/lib/domain/training/published-workshops/words";

export const metadata: Metadata = { title: "Find your workshop", robots: { index: false } };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a short address with a slip in it leads: a slip should cost nobody more than another try. */
export default async function FindYourWorkshop({ searchParams }: Props) {
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code.trim().slice(0, 120) : "";
  const workshop = await workshopCalled(typed);
  if (workshop) redirect(`/workshops/${workshop.code}`);
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        trail={[{ label: "Workshops", href: "/workshops" }]}
        title="Find your workshop"
        lead="By the short address on a poster or in a letter, or by where you are."
      />
      <div className="space-y-8">
        <CodeForm typed={typed} error={typed ? unknownCode(typed) : undefined} />
        <WorkshopSearchForm filter={{}} near="nowhere" />
      </div>
    </PageBody>
  );
}
