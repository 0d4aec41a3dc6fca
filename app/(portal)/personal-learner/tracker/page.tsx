import type { Metadata } from "next";
import { type Asked, TrackerPage } from "@/components/tracker/tracker-page";
import { askFor } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Tracker" };

type Props = { searchParams: Asked };

export default async function OwnTrackerPage({ searchParams }: Props) {
  return <TrackerPage area={area} actor={await askFor("personal-learner")} asked={searchParams} />;
}
