import { staffNoteFile } from "@/lib/domain/training/workshop-papers/file";
import { paperOf } from "@/lib/domain/training/workshop-papers/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("school");
  return staffNoteFile(await orNotFound(paperOf(actor, (await params).id)));
}
