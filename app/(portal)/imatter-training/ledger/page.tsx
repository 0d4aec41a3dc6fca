import type { Metadata } from "next";
import { Books } from "@/components/order/books";
import { PageHeading } from "@/components/site/page-heading";
import { books } from "@/lib/domain/training/ledger/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Where the money stands" };

export default async function LedgerPage() {
  const actor = await askFor("imatter-training");
  return (
    <>
      <PageHeading
        trail={[{ label: "Orders", href: "/imatter-training/orders" }]}
        title="Where the money stands"
        lead="Every payment, refund and funded place, as money that left one account and arrived in another."
      />
      <Books {...(await orNotFound(books(actor)))} />
    </>
  );
}
