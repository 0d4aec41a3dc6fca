/** The two halves of a postcode. Often only the first half is given, and it is all the portal ever keeps. */
export type Postcode = { readonly outcode: string; readonly incode: string | null };

const outward = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const inward = /^[0-9][A-Z]{2}$/;

/** Signs people type for one another: a letter where a digit belongs, and the other way round. */
const digits: Record<string, string> = { O: "0", Q: "0", I: "1", L: "1", S: "5", B: "8" };
const letters: Record<string, string> = { "0": "O", "1": "I", "5": "S", "8": "B" };
const asDigit = (sign = "") => digits[sign] ?? sign;
const asLetter = (sign = "") => letters[sign] ?? sign;

/** Reads a postcode or its first half as people type it: any case, any spaces, common slips. Null when it is neither. */
export function readPostcode(typed: string): Postcode | null {
  if (typed.length > 40) return null;
  const plain = typed.normalize("NFKC").toUpperCase();
  const whole = plain.replace(/[^A-Z0-9]/g, "");
  const [first = "", second = ""] = plain
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[^A-Z0-9]/g, ""));
  const begun = second.length > 0 && second.length < 3 ? readHalf(first) : null;
  return readWhole(whole) ?? begun ?? readHalf(whole);
}

function readWhole(whole: string): Postcode | null {
  if (whole.length < 5 || whole.length > 7) return null;
  const [number, ...unit] = whole.slice(-3);
  const incode = asDigit(number) + unit.map(asLetter).join("");
  const outcode = readOutcode(whole.slice(0, -3));
  return outcode && inward.test(incode) ? { outcode, incode } : null;
}

function readHalf(half: string): Postcode | null {
  const outcode = readOutcode(half);
  return outcode ? { outcode, incode: null } : null;
}

/** As typed when that fits; otherwise with its slips mended, a two-letter area before a one-letter one. */
function readOutcode(typed: string): string | null {
  if (outward.test(typed)) return typed;
  if (typed.length < 2 || typed.length > 4) return null;
  for (const area of [2, 1]) {
    const [digit, ...rest] = typed.slice(area);
    const mended =
      [...typed.slice(0, area)].map(asLetter).join("") + asDigit(digit) + rest.map(asDigit).join("");
    if (outward.test(mended)) return mended;
  }
  return null;
}
