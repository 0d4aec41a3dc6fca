import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { TermForm } from "@/components/terms/term-form";
import { TermList } from "@/components/terms/term-list";
import { terms } from "@/lib/domain/training/terms/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "School terms" };

export default async function TermsPage() {
  const actor = await askFor("imatter-training");
  const { areas, terms: all } = await orNotFound(terms(actor));
  return (
    <div className="space-y-10">
      <PageHeading
        title="School terms"
        lead="Study support runs in term time only. Terms are written down here, area by area, and never built into the portal."
      />
      <TermList terms={all} />
      <section aria-labelledby="add-a-term" className="space-y-4">
        <h2 id="add-a-term">Add a term</h2>
        <TermForm areas={areas} />
      </section>
    </div>
  );
}
