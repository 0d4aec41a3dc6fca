/** How the door is doing, for /api/health. Next bundles its own copy of this file, hence `globalThis`. */
export interface FrontHealth {
  pages: { pages: number; bytes: number; hits: number; draws: number; failures: number };
  hearsPublications: boolean;
  draining: boolean;
}

const key = Symbol.for("portal.front.health");
const held = globalThis as { [key]?: () => FrontHealth };

export function reportHealth(report: () => FrontHealth): void {
  held[key] = report;
}

/** Null when a page was reached without going through the door. */
export function frontHealth(): FrontHealth | null {
  return held[key]?.() ?? null;
}
