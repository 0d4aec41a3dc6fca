import type { Metadata } from "next";
import { EntriesPage } from "@/components/tracker/entries-page";
import type { Asked } from "@/components/tracker/tracker-page";
import { askFor } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Written for yourself" };

type Props = { searchParams: Asked };

export default async function OwnEntriesPage({ searchParams }: Props) {
  return <EntriesPage area={area} actor={await askFor("professional-learner")} asked={searchParams} />;
}
