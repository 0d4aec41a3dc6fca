import type { Metadata } from "next";
import { ListsPage } from "@/components/hand-off/lists-page";
import { handOffsToUs } from "@/lib/domain/network/hand-offs/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hand-offs" };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function ServiceHandOffsPage({ searchParams }: Props) {
  const actor = await askFor("community-service");
  const toUs = await handOffsToUs(actor);
  return <ListsPage path="/community-service/hand-offs" toUs={toUs} done={(await searchParams).done} />;
}
