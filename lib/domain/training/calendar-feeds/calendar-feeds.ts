import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/secrets";

/** The key of a private calendar address. It follows from the feed, so it can be shown again; only its hash is kept. */
export const keyOfFeed = (feedId: string) => keyedHash("calendar feed", feedId);

export const addressOfFeed = (feedId: string) => `${env.PORTAL_URL}/api/calendar/${keyOfFeed(feedId)}`;
