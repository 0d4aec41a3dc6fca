import type { KeptRow } from "@/components/site/kept-table";
import type { Controller } from "@/lib/policy";
import { type Kept, periodInWords, retention } from "@/lib/policy/retention";

/** One controller's part of the retention list, in words. */
export function keptBy(controller: Controller): KeptRow[] {
  return (Object.keys(retention) as Kept[])
    .filter((kept) => retention[kept].controller === controller)
    .map((kept) => ({ what: retention[kept].what, purpose: retention[kept].purpose, period: period(kept) }));
}

function period(kept: Kept): string {
  const entry = retention[kept];
  const words = periodInWords(kept);
  const sentence = "from" in entry ? `${words} after ${entry.from}` : words;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
