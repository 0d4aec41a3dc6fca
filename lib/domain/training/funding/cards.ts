import "server-only";
import { create } from "qrcode";
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

/** A QR code as one SVG path on a grid of `size` squares, with the quiet edge readers need. */
export function qrPicture(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const edge = 4;
  const dark: string[] = [];
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) dark.push(`M${x + edge} ${y + edge}h1v1h-1z`);
  return { size: modules.size + 2 * edge, path: dark.join("") };
}
