import type { Metadata } from "next";
import { LearnerHome } from "@/components/enrolment/learner-home";
import { myLearning } from "@/lib/domain/training/enrolments/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "My learning" };

export default async function MyLearningPage() {
  const actor = await askFor("professional-learner");
  return <LearnerHome area={area.path} name={actor.name} {...(await myLearning(actor))} />;
}
