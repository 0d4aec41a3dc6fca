import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { ListsPage } from "@/components/hand-off/lists-page";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { handOffsSent, handOffsToUs, mayPropose } from "@/lib/domain/network/hand-offs/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hand-offs" };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function HubHandOffsPage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  if (!standing.holds) return <NotAppointed {...standing} />;
  const sent = { handOffs: await handOffsSent(actor), may: await mayPropose(actor) };
  const { done } = await searchParams;
  return (
    <ListsPage path="/locality-hub/hand-offs" sent={sent} toUs={await handOffsToUs(actor)} done={done} />
  );
}
