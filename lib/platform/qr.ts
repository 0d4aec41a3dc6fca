import { create } from "qrcode";

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
