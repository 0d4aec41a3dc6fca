import type { Metadata } from "next";
import { PotPage } from "@/components/funding/pot-page";
import { PageHeading } from "@/components/site/page-heading";
import { gateInWords } from "@/lib/domain/network/disclosure/disclosure";
import { myPot } from "@/lib/domain/training/funding/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "One fund" };

export default async function OnePotPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("commissioner");
  const pot = await orNotFound(myPot(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: "Funds", href: "/commissioner/pots" }]}
        title={<span className="wrap-anywhere">{pot.name}</span>}
      />
      <PotPage pot={pot} gate={gateInWords} />
    </>
  );
}
