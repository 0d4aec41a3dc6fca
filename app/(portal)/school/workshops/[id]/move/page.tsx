import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { MoveForm } from "@/components/workshop/move-form";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";

export const metadata: Metadata = { title: "Change a workshop" };

export default async function MoveWorkshopPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("school");
  const { id } = await params;
  const workshop = await orNotFound(ourWorkshop(actor, id));
  const open = workshop.startsAt > now() && ["confirmed", "published"].includes(workshop.state);
  return (
    <>
      <PageHeading
        trail={[{ label: "The workshop", href: `/school/workshops/${id}` }]}
        title="Change this workshop"
      />
      {open ? (
        <MoveForm workshop={workshop} today={inLondon(workshop.startsAt).day === inLondon(now()).day} />
      ) : (
        <Notice title="This workshop stays as it is">
          <p>It has begun, is over, or was called off.</p>
        </Notice>
      )}
    </>
  );
}
