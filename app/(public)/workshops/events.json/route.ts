import { asEvent } from "@/lib/domain/training/published-workshops/published-workshops";
import { workshopsIn } from "@/lib/domain/training/published-workshops/read";

export const dynamic = "force-dynamic";

/** The public workshops of one area as schema.org events: /workshops/events.json?area=wendle-valley */
export async function GET(request: Request) {
  const found = await workshopsIn(new URL(request.url).searchParams.get("area") ?? "");
  if (!found) return Response.json({ error: "There is no such area." }, { status: 404 });
  return new Response(JSON.stringify(found.workshops.map(asEvent)), {
    headers: { "Content-Type": "application/ld+json", "Cache-Control": "public, max-age=300" },
  });
}
