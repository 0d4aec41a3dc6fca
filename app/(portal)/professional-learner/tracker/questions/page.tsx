import type { Metadata } from "next";
import { QuestionsPage } from "@/components/tracker/questions-page";
import type { Asked } from "@/components/tracker/tracker-page";
import { askFor } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "How things are" };

type Props = { searchParams: Asked };

export default async function OwnQuestionsPage({ searchParams }: Props) {
  return <QuestionsPage area={area} actor={await askFor("professional-learner")} asked={searchParams} />;
}
