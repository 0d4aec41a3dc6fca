import type { ReactNode } from "react";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { AccountNav } from "./account-nav";

type AccountPageProps = { title: string; lead?: ReactNode; children: ReactNode };

/** One page of an account: what it is about first, the other pages of the account beside or below it. */
export function AccountPage({ title, lead, children }: AccountPageProps) {
  return (
    <PageBody className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">
        <PageHeading title={title} lead={lead} />
        <div className="space-y-10">{children}</div>
      </div>
      <aside className="border-t border-line pt-6 lg:border-t-0 lg:border-l lg:pt-2 lg:pl-6">
        <AccountNav />
      </aside>
    </PageBody>
  );
}
