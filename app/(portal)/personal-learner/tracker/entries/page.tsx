import type { Metadata } from "next";
import { EntriesPage } from "@/components/tracker/entries-page";
import { myEntries } from "@/lib/domain/cic/trackers/read";
import type { JustDone } from "@/lib/domain/cic/trackers/shape";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Written for yourself" };

export default async function OwnEntriesPage({ searchParams }: { searchParams: Promise<JustDone> }) {
  const entries = await orNotFound(myEntries(await askFor("personal-learner")));
  return <EntriesPage area={area} entries={entries} done={await searchParams} />;
}
