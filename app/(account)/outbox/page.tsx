import type { Metadata } from "next";
import { LetterList } from "@/components/sign-in/letter-list";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { outbox } from "@/lib/domain/network/mail/read";
import { orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Outbox", robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function Outbox() {
  const letters = await orNotFound((async () => outbox())());
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Outbox"
        lead="This is a demonstration: mail to its invented people ends up here. The newest comes first."
      />
      {letters.length > 0 ? <LetterList letters={letters} /> : <EmptyState title="No mail yet" />}
    </PageBody>
  );
}
