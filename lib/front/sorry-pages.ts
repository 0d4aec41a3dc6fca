import { preparePage } from "./client-code";
import { pagePolicy } from "./content-policy";
import { headersForAll } from "./headers";
import { type KeptAnswer, keep } from "./kept-answer";
import type { NextHandler } from "./next-handler";
import { asOurselves, renderQuietly } from "./quiet-render";
import { type Refusal, refusal } from "./refusal";
import type { FrontSettings } from "./settings";
import { databaseAway, sayNo, wentWrong } from "./sorry-words";

export interface SorryPages {
  page(status: number): Promise<KeptAnswer>;
  refusal(no: Refusal, forPeople: boolean): Promise<KeptAnswer>;
}

const nothingThere = refusal(404, "Check the address, or start again from the home page.");
const addressOfNothing = "/nothing-is-here";

/** Answers for when there is nothing better to say, each made once. */
export function sorryPages(settings: FrontSettings, next: NextHandler): SorryPages {
  const made = new Map<string, Promise<KeptAnswer>>();

  function once(key: string, make: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
    const answer = made.get(key) ?? make();
    made.set(key, answer);
    answer.catch(() => made.delete(key));
    return answer;
  }

  /** The page the app itself designed for this, as drawn for an address that does not exist. */
  async function notFound(): Promise<KeptAnswer> {
    const page = await renderQuietly(next, addressOfNothing, asOurselves(settings));
    const html = page.body.toString();
    if (page.status !== 404 || html.includes("__next_error__")) return sayNo(nothingThere, settings, true);
    return keep(404, Buffer.from(preparePage(html, "").html), {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": pagePolicy(settings),
      ...headersForAll(settings),
    });
  }

  const refuse = (no: Refusal, forPeople: boolean) =>
    once(`${no.status} ${forPeople} ${no.sentence}`, () => sayNo(no, settings, forPeople));

  return {
    refusal: refuse,
    page(status) {
      if (status === 404) return once("404", notFound).catch(() => refuse(nothingThere, true));
      return refuse(status === 503 ? databaseAway : { ...wentWrong, status }, true);
    },
  };
}
