/** What every PDF of ours needs. The letters are the built-in ones of PDF itself, which are Western European. */

/** Letters whose stroke is not an accent that can be taken off. */
const barred: Record<string, string> = { Ł: "L", ł: "l", Đ: "D", đ: "d", Ħ: "H", ħ: "h", ı: "i" };

const known =
  /[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013\u2014\u2018\u2019\u201c\u201d]/;

/** The text in letters a PDF can show: others lose their accents. A text with no letter of ours becomes `otherwise`. */
export function inLatin(text: string, otherwise = "(see the page online)"): string {
  const plain = [...text.normalize("NFC")]
    .map((sign) => (known.test(sign) ? sign : (barred[sign] ?? sign.normalize("NFD").replace(/[^ -~]/g, ""))))
    .join("")
    .trim();
  return /[a-z0-9]/i.test(plain) ? plain : otherwise;
}

/** Closes the document and gives all of it. */
export function finished(page: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    page.on("data", (piece: Buffer) => pieces.push(piece));
    page.on("end", () => resolve(Buffer.concat(pieces)));
    page.on("error", reject);
    page.end();
  });
}
