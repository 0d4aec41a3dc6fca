import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";

const outcode = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** The first half of a postcode, however it was typed: "zz1 2ab", "ZZ12AB", "zz1" and "ZZI 2AB" are all in ZZ1. */
export function outcodeTyped(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  const whole = /^(.{2,4})([0-9OIL])([A-Z]{2})$/.exec(plain);
  const candidates = [whole?.[1], whole?.[1] && figuresIn(whole[1]), plain, figuresIn(plain)];
  return candidates.find((candidate) => candidate && outcode.test(candidate)) ?? null;
}

/** Letters that were meant as figures: after the first letter, O is 0 and I and L are 1. */
const figuresIn = (text: string) => text.slice(0, 1) + text.slice(1).replace(/O/g, "0").replace(/[IL]/g, "1");

/** The area a postcode lies in. It is looked up and forgotten: nothing here is kept. */
export async function areaOf(tx: Transaction, typed: string): Promise<{ id: string; name: string }> {
  const found = outcodeTyped(typed);
  if (!found)
    throw new Problem("postcode", "That does not look like a postcode. Type it like this: ZZ1 1AA.");
  const district = await tx.postcodeDistrict.findUnique({
    where: { outcode: found },
    select: { locality: { select: { id: true, name: true } } },
  });
  if (district) return district.locality;
  throw new Problem(
    "postcode",
    `We do not know an area for ${found} yet. Check it, or ask whoever gave you the code.`,
  );
}
