import type { Metadata } from "next";
import { HowToUseACode } from "@/components/funding/how-to-use";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";

export const metadata: Metadata = { title: "Use a funded place" };

export default function RedeemPage() {
  return (
    <PageBody>
      <PageHeading
        title="You have a card with a code"
        lead="Somebody has paid for a place on a course, and you may take it. Here is how."
      />
      <HowToUseACode />
    </PageBody>
  );
}
