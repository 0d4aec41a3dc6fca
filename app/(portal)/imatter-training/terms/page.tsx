import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { TermForm } from "@/components/terms/term-form";
import { TermList } from "@/components/terms/term-list";
import { Notice } from "@/components/ui/notice";
import { terms } from "@/lib/domain/training/terms/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "School terms" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TermsPage({ searchParams }: Props) {
  const actor = await askFor("imatter-training");
  const { areas, terms: all } = await orNotFound(terms(actor));
  const { saved, removed } = await searchParams;
  return (
    <div className="space-y-10">
      <PageHeading
        title="School terms"
        lead="Study support runs in term time only, and schools are told when a day lies outside it. Write down each area’s terms."
      />
      {(saved || removed) && (
        <Notice kind="good" live title={saved ? "The term is saved" : "The term is removed"} />
      )}
      <TermList terms={all} />
      <section aria-labelledby="add-a-term" className="space-y-4">
        <h2 id="add-a-term">Add a term</h2>
        <TermForm areas={areas} />
      </section>
    </div>
  );
}
