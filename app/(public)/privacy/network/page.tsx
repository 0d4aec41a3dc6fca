import type { Metadata } from "next";
import { KeptTable } from "@/components/site/kept-table";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { PrivacyNetwork } from "@/components/site/privacy-network";
import { keptBy } from "../kept";

export const metadata: Metadata = { title: "Privacy and your account" };

export default function NetworkPrivacyPage() {
  return (
    <PageBody>
      <PageHeading
        title="Privacy and your account"
        lead="Your name, your email address and signing in."
        trail={[{ label: "Privacy", href: "/privacy" }]}
      />
      <PrivacyNetwork kept={<KeptTable who="the network" rows={keptBy("network")} />} />
    </PageBody>
  );
}
