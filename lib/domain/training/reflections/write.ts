import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { versionWith } from "../courses/read";
import type { CourseVersion, Prompt } from "../courses/shape";
import { ownEnrolments } from "../enrolments/reach";
import type { EnrolmentRow } from "../enrolments/write";
import { noteLesson } from "../lessons/write";

/** Keeps one answer to one prompt; an empty box takes it away. The question is kept too, as it was asked. */
export async function save(
  tx: Transaction,
  actor: Actor,
  row: EnrolmentRow,
  { prompt: key, text }: { prompt: string; text: string },
): Promise<"kept" | "removed"> {
  const { prompt, lesson } = promptIn(await versionWith(tx, row.versionId), key);
  if (lesson) await noteLesson(tx, row.id, lesson);
  if (text === "") {
    await tx.reflection.deleteMany({ where: { enrolmentId: row.id, promptKey: key } });
    return "removed";
  }
  const at = now();
  await tx.$executeRaw`
    INSERT INTO training.reflection (id, person_id, enrolment_id, prompt_key, ask, text, created_at, updated_at)
    VALUES (${crypto.randomUUID()}::uuid, ${actor.personId}::uuid, ${row.id}::uuid, ${key}, ${prompt.ask}, ${text}, ${at}, ${at})
    ON CONFLICT (enrolment_id, prompt_key) DO UPDATE SET text = excluded.text, ask = excluded.ask, updated_at = excluded.updated_at`;
  return "kept";
}

/** One reflection of the learner's own, in the hat it was written in. */
export const ownReflection = (tx: Transaction, actor: Actor, id: string) =>
  tx.reflection.findFirst({
    where: { id, personId: actor.personId as string, enrolment: ownEnrolments(actor) },
    select: { id: true, enrolmentId: true, promptKey: true },
  });

function promptIn(version: CourseVersion, key: string): { prompt: Prompt; lesson: string | null } {
  for (const { slug, prompts } of version.lessons) {
    const prompt = prompts.find((each) => each.key === key);
    if (prompt) return { prompt, lesson: slug };
  }
  const prompt = version.gateway?.prompts.find((each) => each.key === key);
  if (!prompt) throw new NotFound("prompt");
  return { prompt, lesson: null };
}
