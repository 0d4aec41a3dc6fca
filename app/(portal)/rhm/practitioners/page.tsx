import type { Metadata } from "next";
import { LicenceTable } from "@/components/licence/licence-table";
import { PageHeading } from "@/components/site/page-heading";
import { allLicences } from "@/lib/domain/cic/licences/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Practitioners" };

export default async function PractitionersPage() {
  const actor = await askFor("rhm");
  return (
    <>
      <PageHeading
        title="Practitioners"
        lead="Who may hold consultations, at which hub and until when. To license somebody, open their hub."
      />
      <LicenceTable licences={await orNotFound(allLicences(actor))} />
    </>
  );
}
