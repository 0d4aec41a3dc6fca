import type { Metadata } from "next";
import { HowToUseACode } from "@/components/funding/how-to-use";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { catalogue } from "@/lib/domain/training/courses/read";
import { visitor } from "@/lib/entry/actor";

export const metadata: Metadata = { title: "Use a funded place" };

export default async function RedeemPage() {
  const paid = (await catalogue(visitor)).filter(({ isOpen, pricePence }) => isOpen && pricePence > 0);
  return (
    <PageBody>
      <PageHeading
        title="You have a card with a code"
        lead="Somebody has paid for a place on a course, and you may take it. Here is how."
      />
      <HowToUseACode courses={paid} />
    </PageBody>
  );
}
