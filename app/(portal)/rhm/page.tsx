import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { howManyWait } from "@/lib/domain/network/interests/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

export default async function RhmHomePage() {
  const actor = await askFor("rhm");
  const waits = await howManyWait(actor, "cic");
  return <AreaHome area={area} organisation={actor.organisation} waits={waits} />;
}
