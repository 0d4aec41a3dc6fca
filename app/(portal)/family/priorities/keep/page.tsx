import type { Metadata } from "next";
import { KeepPage } from "@/components/priorities/keep-page";
import { myPriorities } from "@/lib/domain/training/priorities/read";
import { askFor } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Keep your priorities" };

export default async function KeepPrioritiesPage() {
  const actor = await askFor("family", `${area.path}/priorities/keep`);
  const { kept, wording } = await myPriorities(actor);
  return <KeepPage area={area.path} kept={kept} wording={wording} />;
}
