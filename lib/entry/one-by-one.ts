import "server-only";
import { log } from "@/lib/platform/log";

/**
 * Work of a job for many rows, each by itself: where one throws, the rest still have theirs. What went wrong is logged
 * with the row's id and nothing of anybody's, and said once at the end, so that the job is tried again.
 */
export async function oneByOne(
  job: string,
  ids: readonly { readonly id: string }[],
  work: (id: string) => Promise<void>,
): Promise<void> {
  let failed = 0;
  for (const { id } of ids)
    await work(id).catch((error: unknown) => {
      failed += 1;
      log.error({ job, id, error }, "a job left one out and went on to the next");
    });
  if (failed > 0) throw new Error(`${job}: ${failed} of ${ids.length} left out`);
}
