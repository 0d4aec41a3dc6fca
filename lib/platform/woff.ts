import { inflateSync } from "node:zlib";

const [woffHead, woffEntry, sfntHead, sfntEntry] = [44, 20, 12, 16];

/**
 * A font as its tables alone. A WOFF file is the same tables, each packed, and the PDF library would unpack them in
 * JavaScript for every document: that took most of the time of a certificate.
 */
export function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(sfntHead + count * sfntEntry);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts = [head];
  let at = head.length;
  for (let n = 0; n < count; n++) {
    const entry = woff.subarray(woffHead + n * woffEntry, woffHead + (n + 1) * woffEntry);
    const table = tableOf(woff, entry);
    const own = sfntHead + n * sfntEntry;
    entry.copy(head, own, 0, 4);
    entry.copy(head, own + 4, 16, 20);
    head.writeUInt32BE(at, own + 8);
    head.writeUInt32BE(table.length, own + 12);
    // Tables begin at multiples of four.
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}

/** What did not get smaller by packing was left as it was. */
function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const [offset, packed, whole] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [number, number, number];
  const bytes = woff.subarray(offset, offset + packed);
  return packed < whole ? inflateSync(bytes) : bytes;
}
