import type { Metadata } from "next";
import { GoalPage } from "@/components/tracker/goal-page";
import { askFor } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "A goal" };

type Props = { params: Promise<{ id: string }> };

export default async function OwnGoalPage({ params }: Props) {
  return <GoalPage area={area} actor={await askFor("professional-learner")} id={(await params).id} />;
}
