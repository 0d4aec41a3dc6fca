import type { Metadata } from "next";
import { FundedPlaces, Refunds } from "@/components/order/cost-promises";
import { PriceList } from "@/components/order/price-list";
import { WhoPaysWhom } from "@/components/order/who-pays-whom";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { catalogue } from "@/lib/domain/training/courses/read";
import { visitor } from "@/lib/entry/actor";
import { settingInWords } from "@/lib/policy";

export const metadata: Metadata = { title: "What it costs" };
export const dynamic = "force-dynamic";

export default async function CostsPage() {
  return (
    <PageBody>
      <PageHeading
        title="What it costs"
        lead="Every price, before you decide anything. There are no other charges."
      />
      <div className="space-y-12">
        <PriceList courses={await catalogue(visitor)} />
        <section aria-labelledby="who-pays-whom" className="space-y-4">
          <h2 id="who-pays-whom">Who you pay</h2>
          <WhoPaysWhom />
        </section>
        <Refunds orderOpenFor={settingInWords("order.open")} />
        <FundedPlaces />
      </div>
    </PageBody>
  );
}
