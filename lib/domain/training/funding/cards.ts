import "server-only";
import { z } from "zod";
import { after, minutes, now } from "@/lib/platform/clock";
import { seal, unseal } from "@/lib/platform/secrets";

const purpose = "funded-place card";
const Shown = z.object({ id: z.string(), by: z.string(), code: z.string(), until: z.number() });

/** Half an hour to print a new code. It travels sealed in the address; the portal itself keeps only a fingerprint. */
export const sealCode = (id: string, by: string, code: string) =>
  seal(purpose, JSON.stringify({ id, by, code, until: after(now(), minutes(30)).getTime() }));

/** The code in a sealed address, for the person who issued it and for that card alone; null when its time is over. */
export function sealedCode(sealed: string, id: string, by: string): string | null {
  try {
    const shown = Shown.parse(JSON.parse(unseal(purpose, sealed)));
    return shown.id === id && shown.by === by && shown.until > now().getTime() ? shown.code : null;
  } catch {
    return null;
  }
}
