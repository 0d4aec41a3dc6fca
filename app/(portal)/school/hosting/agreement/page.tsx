import type { Metadata } from "next";
import { AgreementPage } from "@/components/hosting/agreement-page";
import { PageHeading } from "@/components/site/page-heading";
import { ourAgreement } from "@/lib/domain/training/hosting/read";
import { agreementTitle } from "@/lib/domain/training/hosting/words";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Starter agreement" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SchoolAgreementPage({ searchParams }: Props) {
  const actor = await askFor("school");
  const { agreement, contacts } = await orNotFound(ourAgreement(actor));
  return (
    <>
      <PageHeading trail={[{ label: "Hosting", href: "/school/hosting" }]} title={agreementTitle} />
      <AgreementPage
        agreement={agreement}
        contacts={contacts}
        justSigned={Boolean((await searchParams).signed)}
      />
    </>
  );
}
