/**
 * The one clock. Tests and demonstrations may travel; nothing else may.
 * The offset lives on `globalThis` because Next bundles its own copy of this file beside the front door's.
 */
const key = Symbol.for("portal.clock.offset");
const held = globalThis as { [key]?: number };

/** The present moment, as the portal sees it. */
export function now(): Date {
  return new Date(Date.now() + (held[key] ?? 0));
}

/** Moves the clock by so many milliseconds from the machine's time. 0 comes home. */
export function travel(milliseconds: number): void {
  held[key] = milliseconds;
}

export const minutes = (n: number) => n * 60_000;
export const hours = (n: number) => minutes(n * 60);
export const days = (n: number) => hours(n * 24);

export function after(start: Date, milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}
