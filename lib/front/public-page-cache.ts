import { LRUCache } from "lru-cache";
import type { KeptAnswer } from "./kept-answer";
import { concerns } from "./known-paths";

/** What drawing a page came to. `passing` is right for those who wait now but is not kept; null means "ask Next yourself". */
export type Drawn = { keep: KeptAnswer } | { passing: KeptAnswer } | null;

interface CacheSettings {
  draw: (key: string) => Promise<Drawn>;
  maxBytes?: number;
  /** Milliseconds for which a page is served without a thought, then while a newer one is drawn, */
  fresh?: number;
  stale?: number;
  /** and for which a failed drawing is not tried again while there is an old page to serve. */
  rest?: number;
  clock?: () => number;
}

type Entry = { answer: KeptAnswer; freshUntil: number; staleUntil: number };
type Flight = { drawing: Promise<Drawn>; overtaken: boolean };

/** Finished public pages in memory. However many ask at once for a page that is not there, it is drawn once. */
export class PublicPageCache {
  private readonly flights = new Map<string, Flight>();
  private readonly whole: LRUCache<string, Entry>;
  /** Filtered views have a shelf of their own, so that odd combinations never push a page out. */
  private readonly filtered: LRUCache<string, Entry>;

  constructor(private readonly settings: CacheSettings) {
    const maxSize = settings.maxBytes ?? 64 * 1024 * 1024;
    const sizeCalculation = (entry: Entry) => entry.answer.bytes;
    this.whole = new LRUCache({ maxSize: Math.ceil(maxSize * 0.75), sizeCalculation });
    this.filtered = new LRUCache({ maxSize: Math.ceil(maxSize * 0.25), sizeCalculation });
  }

  /** The page at once if it is fresh, or fresh enough to serve while the next one is drawn. */
  ready(key: string): KeptAnswer | null {
    const entry = this.shelf(key).get(key);
    if (!entry) return null;
    const now = this.now();
    if (now > entry.staleUntil) return null;
    if (now > entry.freshUntil && !this.flights.has(key)) this.fly(key);
    return entry.answer;
  }

  /** Draws the page, or waits for whoever is drawing it. If that fails, an old page is better than none. */
  async drawn(key: string): Promise<KeptAnswer | null> {
    try {
      const drawn = await (this.flights.get(key) ?? this.fly(key)).drawing;
      if (!drawn) return null;
      return "keep" in drawn ? drawn.keep : drawn.passing;
    } catch (error) {
      const old = this.shelf(key).get(key);
      if (old) return old.answer;
      throw error;
    }
  }

  /** Something was published: those pages are forgotten, and so is whatever is being drawn from older facts. */
  forget(changed: string): void {
    for (const shelf of [this.whole, this.filtered]) {
      for (const key of [...shelf.keys()]) if (concerns(changed, key)) shelf.delete(key);
    }
    for (const [key, flight] of this.flights) {
      if (!concerns(changed, key)) continue;
      flight.overtaken = true;
      this.flights.delete(key);
    }
  }

  /** How much memory the pages take. */
  get bytes(): number {
    return this.whole.calculatedSize + this.filtered.calculatedSize;
  }

  private fly(key: string): Flight {
    const flight: Flight = { drawing: this.settings.draw(key), overtaken: false };
    this.flights.set(key, flight);
    flight.drawing
      .then(
        (drawn) => flight.overtaken || this.store(key, drawn),
        () => this.restAfterFailure(key),
      )
      .finally(() => this.flights.get(key) === flight && this.flights.delete(key));
    return flight;
  }

  private store(key: string, drawn: Drawn): void {
    if (!drawn || !("keep" in drawn)) {
      this.shelf(key).delete(key);
      return;
    }
    const { fresh = 60_000, stale = 600_000 } = this.settings;
    const freshUntil = this.now() + fresh;
    this.shelf(key).set(key, { answer: drawn.keep, freshUntil, staleUntil: freshUntil + stale });
  }

  private restAfterFailure(key: string): void {
    const old = this.shelf(key).get(key);
    if (!old) return;
    old.freshUntil = this.now() + (this.settings.rest ?? 5_000);
    old.staleUntil = Math.max(old.staleUntil, old.freshUntil);
  }

  private shelf(key: string) {
    return key.includes("?") ? this.filtered : this.whole;
  }

  private now(): number {
    return this.settings.clock?.() ?? performance.now();
  }
}
