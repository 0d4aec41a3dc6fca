import type { Metadata } from "next";
import { GoalPage } from "@/components/tracker/goal-page";
import { myGoal } from "@/lib/domain/cic/trackers/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "A goal" };

export default async function OwnGoalPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("family");
  return <GoalPage area={area} goal={await orNotFound(myGoal(actor, (await params).id))} />;
}
