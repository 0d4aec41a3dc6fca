import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { doneWords } from "@/components/workshop/our-workshop";
import { Preview, PutRight } from "@/components/workshop/preview";
import { PublishForm } from "@/components/workshop/publish-form";
import { coursesThatFollow } from "@/lib/domain/training/published-workshops/follow-on";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { remarkWords } from "@/lib/domain/training/terms/words";
import { previewOf } from "@/lib/domain/training/workshop-papers/read";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Publish a workshop" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PublishWorkshopPage({ params, searchParams }: Props) {
  const actor = await askFor("school");
  const { id } = await params;
  const workshop = await orNotFound(ourWorkshop(actor, id));
  const asked = await searchParams;
  const done = (["moved", "changed"] as const).find((key) => asked[key]);
  return (
    <div className="space-y-10">
      <PageHeading
        trail={[{ label: "The workshop", href: `/school/workshops/${id}` }]}
        title="Publish this workshop"
        lead={`${whenInWords(workshop)}, ${workshop.room}`}
      />
      {done && <Notice kind="good" live title={doneWords[done]} />}
      {workshop.state === "confirmed" ? (
        <ToPublish id={id} preview={await orNotFound(previewOf(actor, id))} workshop={workshop} />
      ) : (
        <Notice title="There is nothing to publish here">
          <p>
            This workshop is open already, or it is over. <a href={`/school/workshops/${id}`}>Look at it</a>.
          </p>
        </Notice>
      )}
    </div>
  );
}

type ToPublishProps = {
  id: string;
  preview: Awaited<ReturnType<typeof previewOf>>;
  workshop: Awaited<ReturnType<typeof ourWorkshop>>;
};

async function ToPublish({ id, preview: { page, remark }, workshop }: ToPublishProps) {
  return (
    <>
      {remark && <Notice kind="warn" title={remarkWords[remark]} />}
      <Preview page={page} courses={await coursesThatFollow(page.audience)} />
      <PutRight id={id} />
      <section aria-labelledby="open-it" className="space-y-4">
        <h2 id="open-it">Open it to people</h2>
        <PublishForm workshop={workshop} />
      </section>
    </>
  );
}
