import "server-only";

/** A file for a calendar, for its reader alone. Nobody keeps it on the way. */
export function calendarFile(text: string | null): Response {
  if (!text) return new Response("There is no such calendar.\n", { status: 404 });
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="appointment.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
