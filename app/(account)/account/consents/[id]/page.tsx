import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { ConsentReceipt } from "@/components/account/consent-receipt";
import { myConsentRecord, paragraphs } from "@/lib/domain/network/consents/read";
import { actWords } from "@/lib/domain/network/consents/words";
import { askForReader, orNotFound } from "@/lib/entry/page";
import { controllerNames } from "@/lib/policy";

export const metadata: Metadata = { title: "Your receipt" };

export default async function Receipt({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const record = await orNotFound(myConsentRecord(await askForReader(), id));
  const { wording } = record;
  return (
    <AccountPage
      title={wording.title}
      lead="Your receipt: what you were asked, in the exact words, and what you said."
    >
      <ConsentReceipt
        id={record.id}
        said={actWords[record.act]}
        at={record.at}
        how={record.how}
        controller={controllerNames[wording.controller]}
        recipient={record.recipient}
        lawfulBasis={wording.lawfulBasis}
        keptFor={wording.keptFor}
        expiresAt={record.expiresAt}
        version={wording.version}
        publishedAt={wording.publishedAt}
        words={paragraphs(wording.text)}
      />
    </AccountPage>
  );
}
