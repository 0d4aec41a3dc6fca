import type { Metadata } from "next";
import { ReceivedPage } from "@/components/hand-off/received-page";
import { handOffToUs } from "@/lib/domain/network/hand-offs/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "A hand-off" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export default async function ServiceHandOffPage({ params, searchParams }: Props) {
  const actor = await askFor("community-service");
  const handOff = await orNotFound(handOffToUs(actor, (await params).id));
  return (
    <ReceivedPage handOff={handOff} path="/community-service/hand-offs" done={(await searchParams).done} />
  );
}
