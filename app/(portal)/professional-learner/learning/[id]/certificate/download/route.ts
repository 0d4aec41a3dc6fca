import { certificateFile } from "@/lib/domain/training/certificates/file";
import { certificateOf } from "@/lib/domain/training/certificates/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("professional-learner");
  return certificateFile(await orNotFound(certificateOf(actor, (await params).id)));
}
