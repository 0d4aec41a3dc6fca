import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { OurAppointment } from "@/components/appointment/our-appointment";
import { AreaHome } from "@/components/area/area-home";
import { StillToDo } from "@/components/hub-place/still-to-do";
import { StandingBy } from "@/components/second-contact/standing-by";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { tasksOf } from "@/lib/domain/cic/hub-places/read";
import { ourLicences } from "@/lib/domain/cic/licences/read";
import { workshopsStoodBy } from "@/lib/domain/training/second-contacts/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LocalityHubHomePage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  const done = (await searchParams)["stood-down"] === "yes";
  const standingBy = <StandingBy workshops={await workshopsStoodBy(actor)} done={done} />;
  if (!standing.holds)
    return (
      <div className="space-y-8">
        <NotAppointed {...standing} />
        {standingBy}
      </div>
    );
  return (
    <AreaHome area={area} organisation={actor.organisation}>
      <StillToDo tasks={await tasksOf(actor)} />
      <OurAppointment standing={standing} licences={(await ourLicences(actor)).licences} />
      {standingBy}
    </AreaHome>
  );
}
