import type { Metadata } from "next";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PrivacyChooser } from "@/components/site/privacy-chooser";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <PageBody>
      <PageHeading
        title="Privacy"
        lead="Two separate organisations use this portal. Each looks after its own information, and neither can look at the other's."
      />
      <PrivacyChooser />
    </PageBody>
  );
}
