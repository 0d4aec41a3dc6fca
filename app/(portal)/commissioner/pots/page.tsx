import type { Metadata } from "next";
import { PotList } from "@/components/funding/pot-list";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { myPots } from "@/lib/domain/training/funding/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Funds" };

export default async function PotsPage() {
  const actor = await askFor("commissioner");
  const pots = await orNotFound(myPots(actor));
  return (
    <>
      <PageHeading
        title="Funds"
        lead="Money for learning in one area. You see places and sums, never people."
      >
        {pots.length > 0 && <Button href="/commissioner/pots/new">Set up another fund</Button>}
      </PageHeading>
      <PotList pots={pots} />
    </>
  );
}
