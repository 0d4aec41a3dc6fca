/**
 * The one gate every count of people goes through before anyone sees it: page, chart, download and mail alike (CM-4).
 * Small figures are hidden, the rest are rounded, so that nobody can be picked out.
 */
import { settings } from "@/lib/policy";

/** `shown` is null when the figure is hidden; `words` is what a page says either way. */
export type Figure = { readonly shown: number | null; readonly words: string };

const hideUnder = settings["statistics.hide-under"].value;
const roundTo = settings["statistics.round-to"].value;

export function throughTheGate(count: number): Figure {
  if (!Number.isInteger(count) || count < 0) throw new Error("Only a whole number of people can be shown");
  if (count < hideUnder) return { shown: null, words: `Fewer than ${hideUnder}` };
  const shown = Math.round(count / roundTo) * roundTo;
  return { shown, words: `About ${shown.toLocaleString("en-GB")}` };
}

/**
 * The most people a shown figure could stand for. Money that depends on a hidden figure is reckoned from this,
 * because an exact sum divided by an exact price would tell the number.
 */
export function mostBehind(count: number): number {
  const { shown } = throughTheGate(count);
  return shown === null ? hideUnder - 1 : shown + Math.floor(roundTo / 2);
}

/** How the gate works, for the foot of every page that shows figures. */
export const gateInWords = `Figures under ${hideUnder} are hidden and the rest are rounded to the nearest ${roundTo}, so that nobody can be picked out.`;
