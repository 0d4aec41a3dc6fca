import type { Metadata } from "next";
import { KeptTable } from "@/components/site/kept-table";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PrivacyTraining } from "@/components/site/privacy-training";
import { keptBy } from "../kept";

export const metadata: Metadata = { title: "Privacy at I Matter Training" };

export default function TrainingPrivacyPage() {
  return (
    <PageBody>
      <PageHeading
        title="Privacy at I Matter Training"
        lead="Courses, payments, reflections and certificates."
        trail={[{ label: "Privacy", href: "/privacy" }]}
      />
      <PrivacyTraining kept={<KeptTable who="I Matter Training" rows={keptBy("training")} />} />
    </PageBody>
  );
}
