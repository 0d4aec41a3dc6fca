import type { Metadata } from "next";
import { AccessibilityStatement } from "@/components/site/accessibility-statement";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <PageBody>
      <PageHeading
        title="Accessibility"
        lead="Everyone should be able to use this site. Here is how far we are."
      />
      <AccessibilityStatement />
    </PageBody>
  );
}
