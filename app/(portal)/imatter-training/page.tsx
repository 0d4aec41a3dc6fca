import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { howManyWait } from "@/lib/domain/network/interests/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

export default async function ImatterTrainingHomePage() {
  const actor = await askFor("imatter-training");
  const waits = await howManyWait(actor, "training");
  return <AreaHome area={area} organisation={actor.organisation} waits={waits} />;
}
