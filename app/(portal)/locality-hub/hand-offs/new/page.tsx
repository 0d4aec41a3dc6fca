import type { Metadata } from "next";
import { NotAppointed } from "@/components/appointment/not-appointed";
import { NewPage } from "@/components/hand-off/new-page";
import { ourStanding } from "@/lib/domain/cic/appointments/read";
import { proposeFromHub } from "@/lib/domain/network/hand-offs/actions";
import { whereTo } from "@/lib/domain/network/hand-offs/read";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Propose a hand-off" };

type Props = { searchParams: Promise<{ area?: string }> };

export default async function HubProposesPage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const standing = await ourStanding(actor);
  if (!standing.holds) return <NotAppointed {...standing} />;
  const where = await whereTo(actor, (await searchParams).area);
  return <NewPage path="/locality-hub/hand-offs" where={where} action={proposeFromHub} />;
}
