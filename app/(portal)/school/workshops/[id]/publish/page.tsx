import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { PublishForm } from "@/components/workshop/publish-form";
import { catalogue } from "@/lib/domain/training/courses/read";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Publish a workshop" };

export default async function PublishWorkshopPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("school");
  const { id } = await params;
  const workshop = await orNotFound(ourWorkshop(actor, id));
  return (
    <>
      <PageHeading
        trail={[{ label: "The workshop", href: `/school/workshops/${id}` }]}
        title="Publish this workshop"
        lead={`${whenInWords(workshop)}, ${workshop.room}`}
      />
      {workshop.state === "confirmed" ? (
        <PublishForm workshop={workshop} courses={await catalogue(actor)} />
      ) : (
        <Notice title="There is nothing to publish here">
          <p>
            This workshop is open already, or it is over. <a href={`/school/workshops/${id}`}>Look at it</a>.
          </p>
        </Notice>
      )}
    </>
  );
}
