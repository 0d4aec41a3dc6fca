import type { Metadata } from "next";
import { TimelinePage } from "@/components/tracker/timeline-page";
import { askFor } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Day by day" };

export default async function OwnTimelinePage() {
  return <TimelinePage area={area} actor={await askFor("family")} />;
}
