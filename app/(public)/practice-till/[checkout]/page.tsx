import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PracticeTill, Settled } from "@/components/till/practice-till";
import { isSettled } from "@/lib/domain/training/orders/read";
import { slipIn } from "@/lib/domain/training/till/practice-till";
import { whoIsAsking } from "@/lib/entry/session";

export const metadata: Metadata = { title: "Practice till", robots: { index: false } };

export default async function PracticeTillPage({ params }: { params: Promise<{ checkout: string }> }) {
  const { checkout } = await params;
  const slip = slipIn(checkout);
  if (!slip) notFound();
  return (
    <PageBody>
      <div className="mx-auto max-w-xl">
        <PageHeading title="Practice till" />
        {(await isSettled(await whoIsAsking(), slip.order)) ? (
          <Settled area={slip.area} order={slip.order} />
        ) : (
          <PracticeTill checkout={checkout} number={slip.number} what={slip.what} pence={slip.pence} />
        )}
      </div>
    </PageBody>
  );
}
