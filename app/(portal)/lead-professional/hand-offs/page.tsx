import type { Metadata } from "next";
import { ListsPage } from "@/components/hand-off/lists-page";
import { handOffsSent, mayPropose } from "@/lib/domain/network/hand-offs/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hand-offs" };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function LeadHandOffsPage({ searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const sent = { handOffs: await handOffsSent(actor), may: await mayPropose(actor) };
  return <ListsPage path="/lead-professional/hand-offs" sent={sent} done={(await searchParams).done} />;
}
