import { entryOf } from "@/lib/domain/training/published-workshops/published-workshops";
import { workshopsIn } from "@/lib/domain/training/published-workshops/read";
import { calendarText } from "@/lib/platform/calendar";

export const dynamic = "force-dynamic";

/** The public workshops of one area, for any calendar: /workshops/calendar.ics?area=wendle-valley */
export async function GET(request: Request) {
  const found = await workshopsIn(new URL(request.url).searchParams.get("area") ?? "");
  if (!found) return new Response("There is no such area.\n", { status: 404 });
  const name = `Workshops in ${found.area}`;
  return new Response(calendarText(found.workshops.map(entryOf), { method: "PUBLISH", name }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="workshops.ics"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
