import type { Metadata } from "next";
import { TimesForm } from "@/components/certification/times-form";
import { TimesSaid } from "@/components/certification/times-said";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { myTimes } from "@/lib/domain/training/lead-times/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Times" };

type Props = { searchParams: Promise<{ area?: string; said?: string }> };

export default async function TimesPage({ searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const { areas, said } = await orNotFound(myTimes(actor));
  const asked = await searchParams;
  const area = areas.find(({ id }) => id === (asked.area ?? asked.said))?.id;
  return (
    <div className="space-y-8">
      <PageHeading
        title="Where and when you could come"
        lead="When a school in one of your areas asks for a workshop, you hear of it by mail. Saying a time promises nothing."
      />
      {asked.said && area && (
        <Notice kind="good" live title="Saved">
          <p>You can change it whenever you like.</p>
        </Notice>
      )}
      <TimesSaid said={said} />
      <TimesForm areas={areas} area={area} times={said.find(({ id }) => id === area)?.times ?? []} />
    </div>
  );
}
