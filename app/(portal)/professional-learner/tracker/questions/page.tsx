import type { Metadata } from "next";
import { QuestionsPage } from "@/components/tracker/questions-page";
import { myLooks } from "@/lib/domain/cic/trackers/read";
import type { JustDone } from "@/lib/domain/cic/trackers/shape";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "How things are" };

export default async function OwnQuestionsPage({ searchParams }: { searchParams: Promise<JustDone> }) {
  const asked = await orNotFound(myLooks(await askFor("professional-learner")));
  return <QuestionsPage area={area} {...asked} done={await searchParams} />;
}
