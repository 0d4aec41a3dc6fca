import "server-only";
import { readPostcode } from "@/lib/domain/network/localities/postcode";
import type { Transaction } from "@/lib/entry/within";
import { isPostcodeArea } from "./postcode-areas";
import type { Here, Search } from "./shape";

type Start = Pick<Search, "near" | "here" | "called">;

/** Where a search begins: half a postcode, a town in which somebody hosts, or an area. What was typed is kept nowhere. */
export async function startOf(tx: Transaction, typed: string | undefined): Promise<Start> {
  if (!typed) return { near: "nowhere", here: null, called: null };
  const here =
    (await districtCalled(tx, typed)) ?? (await townCalled(tx, typed)) ?? (await areaCalled(tx, typed));
  if (here) return { near: "found", here, called: null };
  const called = elsewhere(typed);
  return { near: called ? "nobody" : "unknown", here: null, called };
}

/** The name of a place near which nobody hosts: a district there can be, or words that could be a town's; null for anything else. */
function elsewhere(typed: string): string | null {
  if (/\d/.test(typed)) {
    const outcode = readPostcode(typed)?.outcode;
    return outcode && isPostcodeArea(outcode) ? outcode : null;
  }
  return /^\p{L}[\p{L}' .-]{2,}$/u.test(typed) && /[aeiouwyà-ÿ]/i.test(typed) ? `“${typed}”` : null;
}

async function districtCalled(tx: Transaction, typed: string): Promise<Here | null> {
  const outcode = readPostcode(typed)?.outcode;
  return outcode ? middleOf(tx, outcode, [{ outcode }]) : null;
}

/** Letters only, so that nothing typed is a pattern. */
const asName = (typed: string) =>
  typed
    .replace(/[^\p{L}' -]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

async function townCalled(tx: Transaction, typed: string): Promise<Here | null> {
  const town = { equals: asName(typed), mode: "insensitive" } as const;
  const hosts = await tx.host.findMany({ where: { town }, take: 50, select: { town: true, outcode: true } });
  const [first] = hosts;
  return first ? middleOf(tx, first.town, hosts) : null;
}

async function areaCalled(tx: Transaction, typed: string): Promise<Here | null> {
  const name = asName(typed);
  if (name.length < 3) return null;
  const area = await tx.locality.findFirst({
    where: { name: { startsWith: name, mode: "insensitive" } },
    orderBy: { name: "asc" },
    select: { name: true, districts: { take: 200, select: { outcode: true } } },
  });
  return area && middleOf(tx, area.name, area.districts);
}

type District = { readonly outcode: string };

async function middleOf(tx: Transaction, name: string, districts: readonly District[]): Promise<Here | null> {
  const { _avg, _count } = await tx.postcodeDistrict.aggregate({
    where: {
      outcode: { in: districts.map(({ outcode }) => outcode) },
      easting: { not: null },
      northing: { not: null },
    },
    _avg: { easting: true, northing: true },
    _count: true,
  });
  const { easting, northing } = _avg;
  if (_count === 0 || easting === null || northing === null) return null;
  return { name, easting: Math.round(easting), northing: Math.round(northing) };
}
