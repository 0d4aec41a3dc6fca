import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";

type End = {
  stream: Controller;
  number: bigint;
  hash: string;
  seals: bigint;
  last: bigint;
  lastHash: string;
};
type Broken = { readonly stream: Controller; readonly number: number; readonly what: string };
type SealsSeen = {
  readonly seals: number;
  readonly ends: readonly { readonly stream: Controller; readonly number: number; readonly seal: string }[];
  readonly broken: readonly Broken[];
};

/** Looked at in stretches, so that a long trail holds no statement up. */
const stretch = 20_000;

/** Looks at every seal of the audit trail: whether each event is as it was written, and all of them are there. */
export async function lookAtSeals(): Promise<SealsSeen> {
  allow(thePortal, "audit.check");
  const ends = await within(
    thePortal,
    "network",
    (tx) => tx.$queryRaw<End[]>`
      SELECT stream, number, hash, seals, last_number AS last, last_hash AS "lastHash" FROM network.ends_of_streams()`,
  );
  const broken: Broken[] = [];
  for (const end of ends) {
    for (let from = 1; from <= Number(end.last); from += stretch) {
      const to = Math.min(from + stretch - 1, Number(end.last));
      broken.push(...(await within(thePortal, "network", (tx) => brokenIn(tx, end.stream, from, to))));
    }
    broken.push(...wrongEnd(end));
  }
  return {
    seals: ends.reduce((sum, { seals }) => sum + Number(seals), 0),
    ends: ends.map(({ stream, number, hash }) => ({
      stream,
      number: Number(number),
      seal: hash.slice(0, 16),
    })),
    broken,
  };
}

const brokenIn = async (tx: Transaction, stream: Controller, from: number, to: number): Promise<Broken[]> => {
  const rows = await tx.$queryRaw<{ number: bigint; what: string }[]>`
    SELECT number, reason AS what FROM network.broken_seals(${stream}::network."Controller", ${from}::bigint, ${to}::bigint)
    ORDER BY number`;
  return rows.map(({ number, what }) => ({ stream, number: Number(number), what }));
};

/** A stream's own book says where it ends. Events cut off or put in behind it show against that. */
function wrongEnd({ stream, number, hash, last, lastHash }: End): Broken[] {
  if (last < number) return [{ stream, number: Number(last) + 1, what: "is missing, with all after it" }];
  if (last > number) return [{ stream, number: Number(number) + 1, what: "was put in behind the end" }];
  return hash === lastHash ? [] : [{ stream, number: Number(number), what: "is not the one it ended with" }];
}

/** "All 12 seals of 3 streams fit." Otherwise a sentence for each that does not. */
export function sealsInWords({ seals, ends, broken }: SealsSeen): string[] {
  if (broken.length === 0) return [`All ${seals} seals of ${ends.length} streams fit.`];
  return broken.map(({ stream, number, what }) => `Event ${number} of ${stream} ${what}.`);
}
