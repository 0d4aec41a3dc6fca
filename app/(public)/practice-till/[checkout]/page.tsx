import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PracticeTill, Settled } from "@/components/till/practice-till";
import { slipIn } from "@/lib/domain/network/till/practice-till";
import { whoIsAsking } from "@/lib/entry/session";
import { tills } from "./tills";

export const metadata: Metadata = { title: "Practice till", robots: { index: false } };

export default async function PracticeTillPage({ params }: { params: Promise<{ checkout: string }> }) {
  const { checkout } = await params;
  const slip = slipIn(checkout);
  if (!slip) notFound();
  const { isSettled, called, ...till } = tills[slip.payee];
  const settled = await isSettled(await whoIsAsking(), slip.order);
  return (
    <PageBody className="max-w-xl">
      <PageHeading title="Practice till" />
      {settled && <Settled page={slip.page} />}
      {!settled && <PracticeTill {...slip} {...till} number={called(slip.number)} checkout={checkout} />}
    </PageBody>
  );
}
