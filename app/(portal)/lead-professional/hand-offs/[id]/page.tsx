import type { Metadata } from "next";
import { SentPage } from "@/components/hand-off/sent-page";
import { confirmAsLead, takeBackAsLead } from "@/lib/domain/network/hand-offs/actions";
import { handOffSent } from "@/lib/domain/network/hand-offs/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "A hand-off" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export default async function LeadHandOffPage({ params, searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const handOff = await orNotFound(handOffSent(actor, (await params).id));
  const on = { path: "/lead-professional/hand-offs", done: (await searchParams).done };
  return <SentPage handOff={handOff} confirm={confirmAsLead} takeBack={takeBackAsLead} {...on} />;
}
