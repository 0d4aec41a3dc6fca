import { workshopsBehind } from "@/lib/domain/training/calendar-feeds/read";
import { entryOf } from "@/lib/domain/training/published-workshops/published-workshops";
import { calendarText } from "@/lib/platform/calendar";

export const dynamic = "force-dynamic";

/** A Lead's private calendar. Whoever holds the address reads it, until the Lead ends it: then it is not there. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const workshops = await workshopsBehind((await params).token.replace(/\.ics$/, ""));
  if (!workshops) return new Response("There is no such calendar.\n", { status: 404 });
  return new Response(calendarText(workshops.map(entryOf), { method: "PUBLISH", name: "My workshops" }), {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
