import type { Metadata } from "next";
import { TrackerPage } from "@/components/tracker/tracker-page";
import { myTracker } from "@/lib/domain/cic/trackers/read";
import type { JustDone } from "@/lib/domain/cic/trackers/shape";
import { wordingFor } from "@/lib/domain/network/consents/read";
import { askFor } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Tracker" };

export default async function OwnTrackerPage({ searchParams }: { searchParams: Promise<JustDone> }) {
  const tracker = await myTracker(await askFor("personal-learner"));
  const wording = await wordingFor("tracker");
  return <TrackerPage area={area} tracker={tracker} wording={wording} done={await searchParams} />;
}
