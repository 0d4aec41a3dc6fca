import type { Metadata } from "next";
import { NetworkMap } from "@/components/journey/network-map";
import { PartWalks } from "@/components/journey/part-walks";
import { partsFrom } from "@/components/journey/parts";
import { ThreeSentences } from "@/components/journey/three-sentences";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { roles } from "@/lib/policy";

export const metadata: Metadata = { title: "How it works" };

const lead =
  "Ten parts make up the network. Each does a few things well, and is clear about what it does not do. People move between them only because they choose to.";

export default function HowItWorksPage() {
  const parts = partsFrom(roles);
  return (
    <PageBody className="space-y-14">
      <div>
        <PageHeading title="How it works" lead={lead} />
        <NetworkMap parts={parts} />
      </div>
      <ThreeSentences />
      <PartWalks parts={parts} />
    </PageBody>
  );
}
