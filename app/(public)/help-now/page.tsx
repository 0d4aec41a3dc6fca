import type { Metadata } from "next";
import { Emergency } from "@/components/site/emergency";
import { HelpLineList } from "@/components/site/help-line-list";
import { LocalHelp } from "@/components/site/local-help";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { QuickExitLink } from "@/components/ui/quick-exit-link";

export const metadata: Metadata = { title: "Help now" };

export default function HelpNowPage() {
  return (
    <PageBody>
      <PageHeading
        title="Help now"
        lead="These people are there for exactly this. You do not need to have the right words, and it does not need to be bad enough."
      >
        <QuickExitLink />
      </PageHeading>
      <div className="space-y-10">
        <Emergency />
        <HelpLineList />
        <LocalHelp />
      </div>
    </PageBody>
  );
}
