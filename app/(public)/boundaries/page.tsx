import type { Metadata } from "next";
import { RuleCounts } from "@/components/policy/counts";
import { Matrix } from "@/components/policy/matrix";
import { MatrixKey } from "@/components/policy/matrix-key";
import { RuleGroupLinks, RuleGroupSections } from "@/components/policy/rule-groups";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { askers, ruleGroups } from "@/lib/policy";

export const metadata: Metadata = { title: "What each part does not do" };

export default function BoundariesPage() {
  return (
    <PageBody className="space-y-12">
      <div className="space-y-6">
        <PageHeading
          title="What each part does not do"
          lead="Every rule the network keeps, and what keeps it. This page is drawn from the same files that decide every click, so it cannot say one thing while the portal does another."
        />
        <RuleCounts />
        <RuleGroupLinks groups={ruleGroups} />
      </div>
      <RuleGroupSections groups={ruleGroups} />
      <section aria-labelledby="matrix" className="space-y-4">
        <h2 id="matrix" className="scroll-mt-6">
          Every role, in one table
        </h2>
        <p className="max-w-prose">
          Signed in, you wear one hat at a time. Whatever is not listed as allowed is refused.
        </p>
        <MatrixKey />
        <p className="no-print max-w-prose rounded-card bg-tint p-4 font-bold">
          The table goes on to the right and further down: move it inside its frame to see all {askers.length}{" "}
          columns. What may be done stays at the left, and whose column it is stays at the top.
        </p>
        <Matrix />
      </section>
    </PageBody>
  );
}
