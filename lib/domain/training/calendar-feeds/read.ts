import "server-only";
import { type Actor, visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { hashOf } from "@/lib/platform/secrets";
import { inFull, occasionOf } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { addressOfFeed } from "./calendar-feeds";
import { feedKey } from "./schema";

/** The private address a Lead has now, if any. */
export function myFeed(actor: Actor): Promise<{ address: string; since: Date } | null> {
  allow(actor, "calendar.share");
  return within(actor, "training", async (tx) => {
    const feed = await tx.calendarFeed.findFirst({
      where: { personId: actor.personId as string, endedAt: null },
      select: { id: true, createdAt: true },
    });
    return feed && { address: addressOfFeed(feed.id), since: feed.createdAt };
  });
}

/** A Lead's own workshops, for whoever holds the address, while it has not been ended and the certification holds. */
export async function workshopsBehind(key: string): Promise<Occasion[] | null> {
  allow(visitor, "workshop.browse");
  if (!feedKey.safeParse(key).success) return null;
  return within(visitor, "training", async (tx) => {
    const [feed] = await tx.$queryRaw<{ person: string | null; certified: boolean }[]>`
      WITH mine AS MATERIALIZED (SELECT set_config('app.feed', ${hashOf(key)}, true))
      SELECT f.person, training.holds_on(f.person, network.today()) AS certified
      FROM mine CROSS JOIN LATERAL (SELECT training.feed_in_hand() AS person) f`;
    if (!feed?.person || !feed.certified) return null;
    const rows = await tx.workshop.findMany({
      where: { leadId: feed.person, startsAt: { gt: after(now(), -days(30)) } },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      take: 200,
      include: inFull,
    });
    return rows.map(occasionOf);
  });
}
