import { heldByRhm } from "@/lib/domain/cic/people-data/read";
import { cicWords } from "@/lib/domain/cic/people-data/words";
import { asJson, fileOf } from "@/lib/domain/network/people-data/file";
import { asPage } from "@/lib/domain/network/people-data/page";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { networkWords } from "@/lib/domain/network/people-data/words";
import { heldByTraining } from "@/lib/domain/training/people-data/read";
import { trainingWords } from "@/lib/domain/training/people-data/words";
import { comesFromOurPages } from "@/lib/entry/origin";
import { askForOwner, orNotFound } from "@/lib/entry/page";

const holders = {
  network: { room: "network", held: heldByTheNetwork, words: networkWords },
  "i-matter-training": { room: "training", held: heldByTraining, words: trainingWords },
  "relationship-health-matters": { room: "cic", held: heldByRhm, words: cicWords },
} as const;

const kinds = {
  json: { type: "application/json", write: asJson },
  html: { type: "text/html; charset=utf-8", write: asPage },
} as const;

/** One controller's file about the person who asks. By POST, because handing it over is noted in the audit trail. */
export async function POST(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  if (!(await comesFromOurPages())) return new Response(null, { status: 403 });
  const actor = await askForOwner();
  const { file } = await params;
  const [name = "", kind = ""] = file.split(".");
  if (!Object.hasOwn(holders, name) || !Object.hasOwn(kinds, kind))
    return new Response(null, { status: 404 });
  const { room, held, words } = holders[name as keyof typeof holders];
  const { type, write } = kinds[kind as keyof typeof kinds];
  const whole = fileOf(room, { name: actor.name, email: actor.email }, await orNotFound(held(actor)));
  return new Response(write(whole, words), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}.${kind}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
