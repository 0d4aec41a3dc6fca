import type { Metadata } from "next";
import { OwnPage } from "@/components/hand-off/own-page";
import { wordingFor } from "@/lib/domain/network/consents/read";
import { myHandOff } from "@/lib/domain/network/hand-offs/read";
import { askForReader, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "A connection" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export default async function ConnectionPage({ params, searchParams }: Props) {
  const actor = await askForReader();
  const handOff = await orNotFound(myHandOff(actor, (await params).id));
  const wording = await wordingFor("hand-off");
  return <OwnPage handOff={handOff} wording={wording} done={(await searchParams).done} />;
}
