import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { Rooms } from "@/components/hub-place/rooms";
import { PageHeading } from "@/components/site/page-heading";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { ourRooms } from "@/lib/domain/cic/hub-places/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Rooms" };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function HubRoomsPage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  if (!standing.holds) return <NotAppointed {...standing} />;
  return (
    <>
      <PageHeading
        title="Rooms"
        lead="Where people can come in person. A room is never booked twice at one time."
      />
      <Rooms rooms={await ourRooms(actor)} done={(await searchParams).done} />
    </>
  );
}
