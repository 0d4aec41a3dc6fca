import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { Week } from "@/components/hub-place/week";
import { PageHeading } from "@/components/site/page-heading";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { ourWeek } from "@/lib/domain/cic/hub-hours/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hours" };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function HubHoursPage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  if (!standing.holds) return <NotAppointed {...standing} />;
  return (
    <>
      <PageHeading
        title="Hours"
        lead="Somebody can book when your hub is open and a licensed practitioner works."
      />
      <Week week={await ourWeek(actor)} done={(await searchParams).done} />
    </>
  );
}
