import type { Metadata } from "next";
import { KeptTable } from "@/components/site/kept-table";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PrivacyRelationshipHealth } from "@/components/site/privacy-relationship-health";
import { keptBy } from "../kept";

export const metadata: Metadata = { title: "Privacy at Relationship Health Matters" };

export default function RelationshipHealthPrivacyPage() {
  return (
    <PageBody>
      <PageHeading
        title="Privacy at Relationship Health Matters"
        lead="Questions about consultations, and the hubs it appoints."
        trail={[{ label: "Privacy", href: "/privacy" }]}
      />
      <PrivacyRelationshipHealth
        kept={<KeptTable who="Relationship Health Matters" rows={keptBy("cic")} />}
      />
    </PageBody>
  );
}
