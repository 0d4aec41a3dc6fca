import type { Metadata } from "next";
import { ReceivedPage } from "@/components/hand-off/received-page";
import { SentPage } from "@/components/hand-off/sent-page";
import { confirmFromHub, takeBackFromHub } from "@/lib/domain/network/hand-offs/actions";
import { handOffAtHub } from "@/lib/domain/network/hand-offs/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "A hand-off" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export default async function HubHandOffPage({ params, searchParams }: Props) {
  const actor = await askFor("locality-hub");
  const found = await orNotFound(handOffAtHub(actor, (await params).id));
  const on = { path: "/locality-hub/hand-offs", done: (await searchParams).done };
  if ("toUs" in found) return <ReceivedPage handOff={found.toUs} {...on} />;
  return <SentPage handOff={found.sent} confirm={confirmFromHub} takeBack={takeBackFromHub} {...on} />;
}
