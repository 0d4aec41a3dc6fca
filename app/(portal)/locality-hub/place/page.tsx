import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { PlaceForm } from "@/components/hub-place/place-form";
import { PageHeading } from "@/components/site/page-heading";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { ourPlace } from "@/lib/domain/cic/hub-places/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Place" };

export default async function HubPlacePage() {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  if (!standing.holds) return <NotAppointed {...standing} />;
  return (
    <>
      <PageHeading
        title="Place"
        lead="Where your hub is, how it can be reached, and how it takes bookings."
      />
      <PlaceForm place={await ourPlace(actor)} />
    </>
  );
}
