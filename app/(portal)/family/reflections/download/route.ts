import { reflectionsToTakeAway } from "@/lib/domain/training/reflections/read";
import { askFor } from "@/lib/entry/page";

export async function GET() {
  const actor = await askFor("family");
  return new Response(await reflectionsToTakeAway(actor), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-reflections.txt"',
    },
  });
}
