import type { Metadata } from "next";
import { KeptPage } from "@/components/priorities/kept-page";
import { myPriorities } from "@/lib/domain/training/priorities/read";
import { askFor } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Priorities" };

export default async function PrioritiesPage() {
  const actor = await askFor("personal-learner");
  const { kept } = await myPriorities(actor);
  return <KeptPage area={area.path} kept={kept} />;
}
