import { calendarFile } from "@/lib/domain/cic/consultations/calendar-file";
import { calendarInHand } from "@/lib/domain/cic/consultations/read";

export const dynamic = "force-dynamic";

/** The file that the page of a letter's link offers. Whoever holds the link may have it. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  return calendarFile(await calendarInHand((await params).token));
}
