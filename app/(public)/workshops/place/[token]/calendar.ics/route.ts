import { myCalendar } from "@/lib/domain/training/place-calendar/read";

export const dynamic = "force-dynamic";

/** The file that the page of a place offers. Whoever holds the link may have it, and nobody keeps it on the way. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const text = await myCalendar((await params).token);
  if (!text) return new Response("There is no such calendar.\n", { status: 404 });
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="workshop.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
