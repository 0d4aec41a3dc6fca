import { calendarFile } from "@/lib/domain/cic/consultations/calendar-file";
import { myCalendarFile } from "@/lib/domain/cic/consultations/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("professional-learner");
  return calendarFile(await orNotFound(myCalendarFile(actor, (await params).id)));
}
