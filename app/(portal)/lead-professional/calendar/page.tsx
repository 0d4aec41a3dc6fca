import type { Metadata } from "next";
import { FeedPage } from "@/components/calendar-feed/feed-page";
import { PageHeading } from "@/components/site/page-heading";
import { myFeed } from "@/lib/domain/training/calendar-feeds/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage() {
  const actor = await askFor("lead-professional");
  const feed = await orNotFound(myFeed(actor));
  return (
    <>
      <PageHeading
        title="Your workshops in your calendar"
        lead="A private address that a calendar program can follow."
      />
      <FeedPage feed={feed} />
    </>
  );
}
