/**
 * Stands in for `next/headers`, so that actions can be called as if from a browser:
 *   vi.mock("next/headers", () => import("@/tests/support/browsers"));
 *   const phone = aBrowser(); await phone(() => …);
 */
import { AsyncLocalStorage } from "node:async_hooks";

type Jar = Map<string, string>;
const inHand = new AsyncLocalStorage<Jar>();
const jar = () => inHand.getStore() ?? new Map<string, string>();

export type Browser = (<T>(work: () => Promise<T>) => Promise<T>) & { readonly jar: Jar };

/** A browser with cookies of its own. */
export function aBrowser(): Browser {
  const mine: Jar = new Map();
  return Object.assign(<T>(work: () => Promise<T>) => inHand.run(mine, work), { jar: mine });
}

export const cookies = async () => ({
  get: (name: string) => (jar().has(name) ? { name, value: jar().get(name) as string } : undefined),
  getAll: () => [...jar()].map(([name, value]) => ({ name, value })),
  set: (name: string, value: string, options?: { maxAge?: number }) =>
    void (options?.maxAge === 0 ? jar().delete(name) : jar().set(name, value)),
});

export const headers = async () =>
  new Headers({
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0",
    "x-forwarded-for": "127.0.0.9",
    origin: "http://localhost:3000",
  });
