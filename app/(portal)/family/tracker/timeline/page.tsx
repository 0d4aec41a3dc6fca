import type { Metadata } from "next";
import { TimelinePage } from "@/components/tracker/timeline-page";
import { myTimeline } from "@/lib/domain/cic/trackers/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Day by day" };

export default async function OwnTimelinePage() {
  return <TimelinePage area={area} days={await orNotFound(myTimeline(await askFor("family")))} />;
}
